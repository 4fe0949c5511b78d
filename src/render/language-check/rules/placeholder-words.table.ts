/** What people type in place of a fact that is not there yet, in languages other than English. */

/** The words of one language, each as a pattern that stands between other letters. */
export interface PlaceholderWords {
  /** First words of what stands in a bracket that waits to be filled: `[dyddiad]`. */
  readonly inBrackets: readonly string[];
  /** What is counted after an `X` that stands for a figure: `X cartref`. */
  readonly counted: readonly string[];
  /** Says that something is still to be confirmed. */
  readonly unsettled: readonly string[];
  /** Stands for a text that nobody has written. */
  readonly dummy: readonly string[];
}

/** By the first part of the language's tag. */
export const placeholderWords: Readonly<Record<string, PlaceholderWords>> = {
  cy: {
    inBrackets: [
      ...["mewnosod(?:wch)?", "nodwch", "rhowch", "ychwanegwch", "eich"],
      ...["enw", "dyddiad", "diwrnod", "mis", "blwyddyn", "amser"],
      ...["lleoliad", "lle", "cyfeiriad", "cod post", "rhif", "swm", "pris"],
      ...["ffôn", "e-?bost", "dolen", "gwefan", "teitl", "pennawd", "testun"],
      ...["llun", "delwedd", "logo", "dyfyniad", "cyngor", "gwasanaeth"],
      ...["ymgyrch", "ffigur", "ffaith"],
    ],
    counted: [
      ...["cartref", "o gartrefi", "tŷ", "o dai", "person", "o bobl"],
      ...["preswylydd", "o breswylwyr", "teulu", "o deuluoedd", "plentyn"],
      ...["o blant", "swydd", "o swyddi", "coeden", "o goed", "milltir"],
      ...["diwrnod", "wythnos", "mis", "blwyddyn", "awr", "munud", "punt"],
      ...["o bunnoedd", "tunnell", "miliwn", "mil", "ysgol", "o ysgolion"],
      ...["digwyddiad", "o ddigwyddiadau", "lle", "o leoedd", "ffordd", "bin"],
      ...["ymwelydd", "o ymwelwyr", "aelod", "o aelodau", "gwirfoddolwr"],
      ...["o wirfoddolwyr", "busnes", "o fusnesau", "safle", "y cant"],
    ],
    unsettled: [
      ...["i['’]w gadarnhau", "i['’]w gyhoeddi", "i['’]w benderfynu"],
      ...["i['’]w chadarnhau", "i['’]w cadarnhau"],
    ],
    dummy: [
      ...["testun enghreifftiol", "testun dros dro", "eich testun yma"],
      ...[
        "(?:rhowch|mewnosodwch|nodwch) (?:eich |y )?(?:testun|enw|dyddiad|llun|logo|rhif) yma",
      ],
    ],
  },
  pl: {
    inBrackets: [
      ...["wstaw", "wpisz", "imię", "nazwa", "nazwisko", "data", "dzień"],
      ...["miesiąc", "rok", "godzina", "miejsce", "adres", "kod pocztowy"],
      ...["numer", "kwota", "cena", "telefon", "link", "tytuł", "tekst"],
      ...["zdjęcie", "cytat", "liczba"],
    ],
    counted: [
      ...["domów", "osób", "mieszkańców", "rodzin", "dzieci", "drzew"],
      ...["dni", "tygodni", "miesięcy", "lat", "godzin", "minut", "funtów"],
      ...["ton", "milionów", "tysięcy", "szkół", "procent"],
    ],
    unsettled: ["do potwierdzenia", "do ustalenia"],
    dummy: ["przykładowy tekst", "tekst zastępczy", "tutaj wpisz tekst"],
  },
  ro: {
    inBrackets: [
      ...["introduceți", "inserați", "nume", "data", "ziua", "luna", "anul"],
      ...["ora", "loc(?:ația|ul)?", "adresa", "cod poștal", "număr", "suma"],
      ...["preț", "telefon", "link", "titlu", "text", "fotografie", "citat"],
    ],
    counted: [
      ...["case", "locuințe", "persoane", "oameni", "locuitori", "familii"],
      ...["copii", "copaci", "zile", "săptămâni", "luni", "ani", "ore"],
      ...["minute", "lire", "tone", "milioane", "școli", "la sută"],
    ],
    unsettled: ["de confirmat", "va fi confirmat[ăe]?", "de stabilit"],
    dummy: ["text de exemplu", "textul dumneavoastră aici"],
  },
};
