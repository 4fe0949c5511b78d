/**
 * Letters that a text in a language cannot do without, small and capital: from the alphabets that each language's
 * authority teaches, with the accents that Unicode's CLDR names as its main letters. Quotation marks, dashes and money
 * are in every list by themselves.
 *
 * Scripts in which letters join have more forms than letters: a font that has these and cannot join them is told by
 * a look at the specimen, not by this table.
 */
export const languageLetters = {
  en: "",
  cy: "âêîôûŵŷáéíóúẃýàèìòùẁỳäëïöüẅÿ",
  gd: "àèìòù",
  ga: "áéíóú",
  pl: "ąćęłńóśźż",
  ro: "ăâîșț",
  lt: "ąčęėįšųūž",
  lv: "āčēģīķļņšūž",
  sk: "áäčďéíĺľňóôŕšťúýž",
  cs: "áčďéěíňóřšťúůýž",
  hu: "áéíóöőúüű",
  fr: "àâæçéèêëîïôœùûüÿ",
  es: "áéíñóúü¿¡",
  pt: "ãáàâçéêíóôõú",
  it: "àéèìíîòóùú",
  de: "äöüß",
  sq: "çë",
  tr: "çğıİöşü",
  so: "",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
  bg: "абвгдежзийклмнопрстуфхцчшщъьюя",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  el: "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
  ar: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي،؛؟",
  fa: "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی،؛؟",
  ur: "آأابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوؤہھءئیےۓ،؛؟۔",
  ps: "ءآأؤئابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼهوىيۍېۀ،؛؟",
  pa: "ਅਆਇਈਉਊਏਐਓਔਕਖਗਘਙਚਛਜਝਞਟਠਡਢਣਤਥਦਧਨਪਫਬਭਮਯਰਲਵੜਸਹਸ਼ਖ਼ਗ਼ਜ਼ਫ਼ਲ਼ਾਿੀੁੂੇੈੋੌੰੱਂ੍।",
  hi: "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहािीुूृेैोौंःँ़्।",
  bn: "অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহড়ঢ়য়ৎংঃঁািীুূৃেৈোৌ্।",
  gu: "અઆઇઈઉઊઋએઐઓઔકખગઘચછજઝઞટઠડઢણતથદધનપફબભમયરલવશષસહળાિીુૂૃેૈોૌંઃ્",
  ta: "அஆஇஈஉஊஎஏஐஒஓஔகஙசஞடணதநபமயரலவழளறனாிீுூெேைொோௌ்",
} as const;
