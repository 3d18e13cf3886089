/** Words that begin a phrase after "op", "aan" or "in", which is then no part of a verb: "op 19 september", "op de brug". */
export const beginsPhrase = /^(?:\d.*|de|het|een|die|dat|deze|dit|grond|basis)$/;

/** Two in a row, of which the second belongs to the verb whatever follows: "dringt er bij Turkije op aan een". */
export const endsVerb = /^(?:er|daar|hier|waar)?op aan$/;
