import type { Narrative } from "#brand";

/** Places to vary copy by: every card of a run has words that none before it had. */
export const towns: readonly string[] = [
  "Abbotsmere",
  "Aldermoor",
  "Brackenford",
  "Castle Lark",
  "Dunnock Green",
  "Eastwater",
  "Fennimore",
  "Goldcrest Hill",
  "Harrowmere",
  "Kingfisher Quay",
  "Larkstead",
  "Millbrook",
  "Nettlecombe",
  "Otterford",
  "Plover Bank",
  "Redwing Park",
  "Swallowfield",
  "Teal Bridge",
  "Upper Mere",
  "Wrenbury",
];

const shared = {
  points: [],
  shortUrl: "larkmere.example/caddy",
  phone: "01632 960 000",
};

/** What a food waste campaign says in five languages and three scripts. */
export const narratives: Readonly<Record<string, Narrative>> = {
  en: {
    ...shared,
    language: "en",
    headline: "Feed the caddy",
    message:
      "Put all your food waste in your caddy. We collect it every week and turn it into power.",
    callToAction: "Order your free liners",
    scanInstruction: "Scan to order",
  },
  cy: {
    ...shared,
    language: "cy",
    headline: "Bwydwch y cadi",
    message:
      "Rhowch eich holl wastraff bwyd yn eich cadi. Rydym yn ei gasglu bob wythnos.",
    callToAction: "Archebwch leinwyr am ddim",
    scanInstruction: "Sganiwch i archebu",
  },
  pl: {
    ...shared,
    language: "pl",
    headline: "Nakarm pojemnik",
    message:
      "Wrzucaj wszystkie odpady żywnościowe do pojemnika. Odbieramy je co tydzień.",
    callToAction: "Zamów bezpłatne worki",
    scanInstruction: "Zeskanuj, aby zamówić",
  },
  ar: {
    ...shared,
    language: "ar",
    headline: "أطعم الحاوية",
    message:
      "ضع جميع بقايا الطعام في الحاوية. نجمعها كل أسبوع ونحولها إلى طاقة.",
    callToAction: "اطلب أكياسك المجانية",
    scanInstruction: "امسح للطلب",
  },
  pa: {
    ...shared,
    language: "pa",
    headline: "ਕੈਡੀ ਨੂੰ ਭਰੋ",
    message: "ਆਪਣਾ ਸਾਰਾ ਭੋਜਨ ਕੂੜਾ ਕੈਡੀ ਵਿੱਚ ਪਾਓ। ਅਸੀਂ ਇਸਨੂੰ ਹਰ ਹਫ਼ਤੇ ਇਕੱਠਾ ਕਰਦੇ ਹਾਂ।",
    callToAction: "ਮੁਫ਼ਤ ਲਾਈਨਰ ਮੰਗਵਾਓ",
    scanInstruction: "ਮੰਗਵਾਉਣ ਲਈ ਸਕੈਨ ਕਰੋ",
  },
};
