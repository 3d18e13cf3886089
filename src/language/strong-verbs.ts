/**
 * Strong and irregular verbs, folded: infinitive, past tense, past plural, participle. Those with a prefix follow the
 * verb within them (verbieden → bieden), but for "ge" in the participle. Source: Algemene Nederlandse Spraakkunst, 2.3.
 */
const table = `
bakken bakte bakten gebakken|bederven bedierf bedierven bedorven|bedriegen bedroog bedrogen bedrogen|beginnen begon begonnen begonnen
bergen borg borgen geborgen|bevelen beval bevalen bevolen|bewegen bewoog bewogen bewogen|bezwijken bezweek bezweken bezweken
bidden bad baden gebeden|bieden bood boden geboden|bijten beet beten gebeten|binden bond bonden gebonden|blazen blies bliezen geblazen
blijken bleek bleken gebleken|blijven bleef bleven gebleven|breken brak braken gebroken|brengen bracht brachten gebracht
buigen boog bogen gebogen|denken dacht dachten gedacht|doen deed deden gedaan|dragen droeg droegen gedragen|drijven dreef dreven gedreven
dringen drong drongen gedrongen|drinken dronk dronken gedronken|dwingen dwong dwongen gedwongen|eten at aten gegeten|gaan ging gingen gegaan
gelden gold golden gegolden|genezen genas genazen genezen|genieten genoot genoten genoten|geven gaf gaven gegeven|gieten goot goten gegoten
glijden gleed gleden gegleden|graven groef groeven gegraven|grijpen greep grepen gegrepen|hangen hing hingen gehangen
heffen hief hieven geheven|helpen hielp hielpen geholpen|houden hield hielden gehouden|jagen joeg joegen gejaagd|kiezen koos kozen gekozen
kijken keek keken gekeken|klimmen klom klommen geklommen|klinken klonk klonken geklonken|komen kwam kwamen gekomen|kopen kocht kochten gekocht
krijgen kreeg kregen gekregen|kruipen kroop kropen gekropen|laden laadde laadden geladen|laten liet lieten gelaten|lezen las lazen gelezen
liegen loog logen gelogen|liggen lag lagen gelegen|lijden leed leden geleden|lijken leek leken geleken|lopen liep liepen gelopen
meten mat maten gemeten|nemen nam namen genomen|ontbreken ontbrak ontbraken ontbroken|plegen pleegde pleegden gepleegd|prijzen prees prezen geprezen
raden raadde raadden geraden|rijden reed reden gereden|rijzen rees rezen gerezen|roepen riep riepen geroepen|ruiken rook roken geroken
scheiden scheidde scheidden gescheiden|schelden schold scholden gescholden|schenden schond schonden geschonden|schenken schonk schonken geschonken
scheppen schiep schiepen geschapen|schieten schoot schoten geschoten|schijnen scheen schenen geschenen|schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken|schuiven schoof schoven geschoven|slaan sloeg sloegen geslagen|slapen sliep sliepen geslapen
sluiten sloot sloten gesloten|smelten smolt smolten gesmolten|snijden sneed sneden gesneden|spreken sprak spraken gesproken
springen sprong sprongen gesprongen|staan stond stonden gestaan|steken stak staken gestoken|stelen stal stalen gestolen|sterven stierf stierven gestorven
stijgen steeg stegen gestegen|strijden streed streden gestreden|strijken streek streken gestreken|treden trad traden getreden
treffen trof troffen getroffen|trekken trok trokken getrokken|vallen viel vielen gevallen|vangen ving vingen gevangen|varen voer voeren gevaren
vechten vocht vochten gevochten|verdwijnen verdween verdwenen verdwenen|vergeten vergat vergaten vergeten|verliezen verloor verloren verloren
vinden vond vonden gevonden|vliegen vloog vlogen gevlogen|vragen vroeg vroegen gevraagd|vreten vrat vraten gevreten|vriezen vroor vroren gevroren
wegen woog wogen gewogen|werpen wierp wierpen geworpen|werven wierf wierven geworven|weten wist wisten geweten|wijken week weken geweken
wijten weet weten geweten|wijzen wees wezen gewezen|winnen won wonnen gewonnen|worden werd werden geworden|wrijven wreef wreven gewreven
zenden zond zonden gezonden|zeggen zei zeiden gezegd|zien zag zagen gezien|zingen zong zongen gezongen|zinken zonk zonken gezonken
zitten zat zaten gezeten|zoeken zocht zochten gezocht|zuigen zoog zogen gezogen|zweren zwoer zwoeren gezworen|zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen|houwen hieuw hieuwen gehouwen|slinken slonk slonken geslonken|ondernemen ondernam ondernamen ondernomen
overwegen overwoog overwogen overwogen|ontstaan ontstond ontstonden ontstaan|verstaan verstond verstonden verstaan|bestaan bestond bestonden bestaan`;

const prefixes = /^(?:be|ge|her|er|ont|ver|onder|over|voor|door|om|weer|aan|mis)*$/;
const verbs = new Map(
  table
    .trim()
    .split(/[|\n]/)
    .map((row) => row.split(' ') as [string, string, string, string])
    .map(([infinitive, ...forms]) => [infinitive, forms]),
);

/** Verbs whose stem is one open syllable, and komen, and what is left of them in the present: gaan → ga, gaat. */
const open = /^(.*(?:ga|sta|sla|zie|doe|kom(?=en)))(?:a?n|en)$/;

/** The forms of a strong verb that rules do not give: past tenses, participle, "gaat". None for a weak verb. */
export function strongForms(infinitive: string): string[] {
  const present = open.exec(infinitive)?.[1];
  const past = pastForms(infinitive);
  return present && past.length > 0 ? [present, `${present}${present.endsWith('a') ? 'at' : 't'}`, ...past] : past;
}

/** The participles that a verb may have, strong and weak ones: the list of words tells which of them is one. */
export function participles(infinitive: string): string[] {
  const strong = pastForms(infinitive)[2] ?? '';
  const stem = infinitive.slice(0, -2);
  const alone = [stem, stem.replace(/([aeou])([^aeiou])$/, '$1$1$2'), stem.replace(/(.)\1$/, '$1')].map((each) =>
    each.replace(/v$/, 'f').replace(/z$/, 's'),
  );
  const weak = alone.flatMap((each) => (/[dt]$/.test(each) ? [each] : [`${each}d`, `${each}t`]));
  return [strong, ...weak.map((each) => `ge${each}`), ...(/^(?:be|er|ge|her|ont|ver)/.test(infinitive) ? weak : [])];
}

export function pastForms(infinitive: string): string[] {
  const known = verbs.get(infinitive);
  if (known) return known.flatMap(inflected);
  for (let at = 2; at <= infinitive.length - 4; at++) {
    const forms = verbs.get(infinitive.slice(at));
    const prefix = infinitive.slice(0, at);
    if (forms && prefixes.test(prefix))
      return forms.map((form, index) => prefix + (index === 2 ? form.replace(/^ge/, '') : form)).flatMap(inflected);
  }
  return [];
}

/** A participle in -d or -t has a form in -e: gebrachte, gezegde. */
function inflected(form: string, index: number): string[] {
  return index % 3 === 2 && /[dt]$/.test(form) ? [form, `${form}e`] : [form];
}
