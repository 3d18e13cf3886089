/** Words that begin a phrase after "op", "aan" or "in", which is then no part of a verb: "op 19 september", "op de brug". */
export const beginsPhrase = /^(?:\d.*|de|het|een|die|dat|deze|dit|grond|basis)$/;
