import type { LanguageTag } from "../../language.ts";
import type { Narrative } from "../../narrative.ts";

const shared = { shortUrl: "larkmere.example/verges", phone: "01632 960 145" };

/** Road verges that are cut later, for flowers and bees. */
export const wildVerges: Readonly<Record<LanguageTag, Narrative>> = {
  en: {
    ...shared,
    language: "en",
    headline: "We let it grow so life can too",
    message:
      "We cut {fact:verges-cut-later} verges later this year. Flowers get time to seed and bees get time to feed.",
    points: [
      "We still cut junctions and paths, so you can see and walk safely.",
      "A verge that is cut once a year can hold {fact:verge-flower-kinds} kinds of wild flower.",
      "Tell us about a verge near you. We add ten more each spring.",
    ],
    callToAction: "Suggest a verge",
    scanInstruction: "Scan to see the map",
    easyReadTitle: "Flowers by the road",
    easyRead: [
      {
        text: "A verge is the grass beside a road.",
        photograph: "dandelion-meadow",
      },
      { text: "This year we cut {fact:verges-cut-later} verges later." },
      { text: "Then wild flowers have time to grow." },
      { text: "Bees have more to eat." },
      {
        text: "We still cut the grass at road junctions.",
        photograph: "autumn-meadow",
      },
      { text: "We still cut the grass beside paths." },
      { text: "This helps you to see and to walk safely." },
      { text: "You can tell us about a verge near you." },
      { text: "You can tell us on our website or by phone." },
    ],
  },
  cy: {
    ...shared,
    language: "cy",
    headline: "Gadael i natur dyfu ar ein hymylon",
    message:
      "Byddwn yn torri {fact:verges-cut-later} o ymylon yn hwyrach eleni. Caiff blodau amser i hadu a gwenyn amser i fwydo.",
    points: [
      "Rydyn ni’n dal i dorri wrth gyffyrdd a llwybrau, er mwyn i chi weld a cherdded yn ddiogel.",
      "Gall ymyl sy’n cael ei dorri unwaith y flwyddyn gynnal {fact:verge-flower-kinds} math o flodyn gwyllt.",
      "Soniwch wrthon ni am ymyl yn eich ardal. Byddwn yn ychwanegu deg arall bob gwanwyn.",
    ],
    callToAction: "Awgrymwch ymyl",
    scanInstruction: "Sganiwch i weld y map",
  },
  pl: {
    ...shared,
    language: "pl",
    headline: "Niech rośnie, niech żyje",
    message:
      "W tym roku skosimy {fact:verges-cut-later} poboczy później. Kwiaty zdążą się wysiać, a pszczoły najeść.",
    points: [
      "Nadal kosimy przy skrzyżowaniach i ścieżkach, żeby było bezpiecznie.",
      "Pobocze koszone raz w roku może mieć {fact:verge-flower-kinds} gatunków dzikich kwiatów.",
      "Wskaż nam pobocze w okolicy. Każdej wiosny dodajemy dziesięć kolejnych.",
    ],
    callToAction: "Zgłoś pobocze",
    scanInstruction: "Zeskanuj, zobacz mapę",
  },
  ar: {
    ...shared,
    language: "ar",
    headline: "نتركها تنمو لتزدهر الحياة",
    message:
      "سنؤخر هذا العام قص العشب في {fact:verges-cut-later} موقعًا على جوانب الطرق، لتكوّن الأزهار بذورها ويجد النحل غذاءه.",
    points: [
      "نواصل القص عند التقاطعات والممرات لتبقى الرؤية واضحة والسير آمنًا.",
      "جانب الطريق الذي يُقص عشبه مرة في السنة قد يضم {fact:verge-flower-kinds} نوعًا من الأزهار البرية.",
      "أخبرنا عن جانب طريق قريب منك، فنحن نضيف عشرة مواقع كل ربيع.",
    ],
    callToAction: "اقترح موقعًا",
    scanInstruction: "امسح الرمز لرؤية الخريطة",
  },
};
