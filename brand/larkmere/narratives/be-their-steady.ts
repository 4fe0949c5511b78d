import type { LanguageTag } from "../../language.ts";
import type { Narrative } from "../../narrative.ts";

const shared = { shortUrl: "larkmere.example/foster", phone: "0808 157 0321" };

/** Fostering. No identifiable child is ever shown. */
export const beTheirSteady: Readonly<Record<LanguageTag, Narrative>> = {
  en: {
    ...shared,
    language: "en",
    headline: "Be their steady",
    message:
      "Children in Larkmere need a safe, steady home close to their school and friends.",
    points: [
      "You can foster if you are single, married, renting, working or retired.",
      "You need to be {fact:fostering-least-age} or over and have a spare room.",
      "You will not do it alone. You get training, a weekly allowance and help day or night.",
      "You can start small. Some carers give a weekend break each month.",
    ],
    callToAction: "Talk to us",
    scanInstruction: "Scan to find out more",
    easyReadTitle: "Being a foster carer",
    easyRead: [
      {
        text: "Some children cannot live with their own family.",
        photograph: "hilltop-sunrise",
      },
      { text: "They need a safe home." },
      { text: "A foster carer looks after a child at home." },
      { text: "We need more foster carers in Larkmere." },
      {
        text: "You can be single or married.",
        photograph: "dogs-at-window",
      },
      { text: "You can rent your home." },
      { text: "You can have a job, or no job." },
      { text: "You need to be {fact:fostering-least-age} or over." },
      { text: "You need a spare room." },
      {
        text: "We give you training.",
        photograph: "paint-brushes",
      },
      { text: "We give you money every week." },
      { text: "You can ask us for help day or night." },
      { text: "Some carers look after a child for one weekend a month." },
      { text: "You can talk to us first." },
    ],
  },
  cy: {
    ...shared,
    language: "cy",
    headline: "Byddwch yn gefn iddyn nhw",
    message:
      "Mae angen cartref diogel a sefydlog ar blant Larkmere, yn agos at eu hysgol a’u ffrindiau.",
    points: [
      "Gallwch faethu os ydych yn sengl, yn briod, yn rhentu, yn gweithio neu wedi ymddeol.",
      "Rhaid i chi fod yn {fact:fostering-least-age} oed neu’n hŷn a bod ag ystafell sbâr.",
      "Fyddwch chi ddim ar eich pen eich hun. Cewch hyfforddiant, lwfans wythnosol a chymorth ddydd a nos.",
      "Gallwch ddechrau’n fach. Mae rhai gofalwyr yn cynnig un penwythnos y mis.",
    ],
    callToAction: "Siaradwch â ni",
    scanInstruction: "Sganiwch i wybod mwy",
  },
  pl: {
    ...shared,
    language: "pl",
    headline: "Bądź ich oparciem",
    message:
      "Dzieci w Larkmere potrzebują bezpiecznego, stałego domu blisko szkoły i przyjaciół.",
    points: [
      "Rodziną zastępczą może zostać singiel, małżeństwo, najemca, osoba pracująca lub na emeryturze.",
      "Trzeba mieć ukończone {fact:fostering-least-age} lat i wolny pokój.",
      "Nie zostaniesz bez wsparcia: czekają szkolenie, cotygodniowe świadczenie i pomoc w dzień i w nocy.",
      "Możesz zacząć powoli: niektórzy opiekują się dzieckiem przez jeden weekend w miesiącu.",
    ],
    callToAction: "Porozmawiaj z nami",
    scanInstruction: "Szczegóły: zeskanuj kod",
  },
  ar: {
    ...shared,
    language: "ar",
    headline: "كن سندًا لهم",
    message:
      "يحتاج أطفال في لاركمير إلى بيت آمن ومستقر قريب من مدارسهم وأصدقائهم.",
    points: [
      "يمكنك رعاية طفل سواء كنت أعزب أو متزوجًا أو مستأجرًا أو عاملًا أو متقاعدًا.",
      "يجب أن يكون عمرك {fact:fostering-least-age} عامًا أو أكثر وأن تكون لديك غرفة إضافية.",
      "لن تكون وحدك: تدريب وبدل أسبوعي ومساعدة ليلًا ونهارًا.",
      "يمكنك أن تبدأ بالقليل، فبعض مقدمي الرعاية يستقبلون طفلًا في عطلة نهاية أسبوع كل شهر.",
    ],
    callToAction: "تحدث إلينا",
    scanInstruction: "امسح الرمز لمعرفة المزيد",
  },
};
