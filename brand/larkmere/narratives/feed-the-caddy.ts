import type { LanguageTag } from "../../language.ts";
import type { Narrative } from "../../narrative.ts";

const shared = { shortUrl: "larkmere.example/food", phone: "01632 960 123" };

/** Food waste: every home, every week. */
export const feedTheCaddy: Readonly<Record<LanguageTag, Narrative>> = {
  en: {
    ...shared,
    language: "en",
    headline: "Scraps do more in the caddy",
    message: "Put all your food waste in your caddy. We collect it every week.",
    points: [
      "All food can go in: cooked, raw and mouldy food, plate scrapings, tea bags, bones and eggshells.",
      "We turn your food waste into energy and farm fertiliser.",
      "Keep it clean. Use a liner, keep the lid shut and put your caddy out each week.",
    ],
    callToAction: "Order your free liners",
    scanInstruction: "Scan to order",
    easyReadTitle: "Your food waste caddy",
    easyRead: [
      {
        text: "A caddy is a small bin for food waste.",
        photograph: "fig-in-red-bowl",
      },
      { text: "Put all your food waste in your caddy." },
      { text: "You can put in cooked food and raw food." },
      { text: "You can put in bones, eggshells and tea bags." },
      { text: "You can put in food that is old." },
      {
        text: "We collect your caddy every week.",
        photograph: "autumn-meadow",
      },
      { text: "We turn your food waste into energy." },
      { text: "We also turn it into food for farm land." },
      { text: "A liner is a bag that keeps your caddy clean." },
      { text: "Liners are free." },
      { text: "Keep the lid of your caddy shut." },
      { text: "You can order liners on our website or by phone." },
    ],
  },
  cy: {
    ...shared,
    language: "cy",
    headline: "Mae sbarion yn werth mwy yn y cadi",
    message:
      "Rhowch eich holl wastraff bwyd yn eich cadi. Rydyn ni’n ei gasglu bob wythnos.",
    points: [
      "Rhowch bob bwyd ynddo: wedi’i goginio, amrwd, wedi llwydo, sbarion plât, bagiau te, esgyrn a phlisgyn wyau.",
      "Rydyn ni’n troi eich gwastraff bwyd yn ynni ac yn wrtaith i ffermydd.",
      "Cadwch bopeth yn lân. Defnyddiwch leinin, caewch y caead a rhowch eich cadi allan bob wythnos.",
    ],
    callToAction: "Archebwch leininau am ddim",
    scanInstruction: "Sganiwch i archebu",
  },
  pl: {
    ...shared,
    language: "pl",
    headline: "Z resztek w pojemniku jest pożytek",
    message:
      "Wrzucaj wszystkie odpady żywnościowe do pojemnika. Odbieramy je co tydzień.",
    points: [
      "Wrzucaj każde jedzenie: gotowane, surowe, spleśniałe, resztki z talerzy, torebki po herbacie, kości, skorupki.",
      "Z odpadów żywnościowych wytwarzamy energię i nawóz dla rolników.",
      "Dbaj o czystość. Używaj worka, zamykaj pokrywę i wystawiaj pojemnik co tydzień.",
    ],
    callToAction: "Zamów bezpłatne worki",
    scanInstruction: "Zeskanuj i zamów",
  },
  ro: {
    ...shared,
    language: "ro",
    headline: "Resturile sunt de folos în găletușă",
    message:
      "Puneți toate resturile de mâncare în găletușă. Le colectăm în fiecare săptămână.",
    points: [
      "Puneți orice mâncare: gătită, crudă, mucegăită, resturi din farfurii, pliculețe de ceai, oase și coji de ouă.",
      "Transformăm resturile de mâncare în energie și îngrășământ pentru ferme.",
      "Păstrați curățenia. Folosiți un sac, țineți capacul închis și scoateți găletușa săptămânal.",
    ],
    callToAction: "Comandați saci gratuiți",
    scanInstruction: "Scanați și comandați",
  },
  ar: {
    ...shared,
    language: "ar",
    headline: "بقايا الطعام أنفع في حاويتها",
    message: "ضع كل بقايا الطعام في الحاوية الصغيرة. نجمعها كل أسبوع.",
    points: [
      "يمكنك وضع أي طعام: المطبوخ والنيء والمتعفن وبقايا الأطباق وأكياس الشاي والعظام وقشور البيض.",
      "نحوّل بقايا طعامك إلى طاقة وسماد للمزارع.",
      "حافظ على النظافة: استخدم كيسًا، وأغلق الغطاء، وأخرج الحاوية كل أسبوع.",
    ],
    callToAction: "اطلب أكياسك المجانية",
    scanInstruction: "امسح الرمز للطلب",
  },
  ur: {
    ...shared,
    language: "ur",
    headline: "بچا کھانا کیڈی میں زیادہ کام آتا ہے",
    message:
      "کھانے کا سارا کچرا اپنی کیڈی میں ڈالیں۔ ہم اسے ہر ہفتے اٹھاتے ہیں۔",
    points: [
      "ہر طرح کا کھانا ڈالیں: پکا ہوا، کچا، پھپھوندی لگا، پلیٹ کا بچا کھانا، ٹی بیگ، ہڈیاں اور انڈوں کے چھلکے۔",
      "ہم آپ کے کھانے کے کچرے سے توانائی اور کھیتوں کے لیے کھاد بناتے ہیں۔",
      "صفائی رکھیں۔ تھیلی لگائیں، ڈھکن بند رکھیں اور ہر ہفتے کیڈی باہر رکھیں۔",
    ],
    callToAction: "مفت تھیلیاں منگوائیں",
    scanInstruction: "اسکین کریں اور منگوائیں",
  },
  pa: {
    ...shared,
    language: "pa",
    headline: "ਬਚਿਆ ਖਾਣਾ ਕੈਡੀ ਵਿੱਚ ਵੱਧ ਕੰਮ ਆਉਂਦਾ ਹੈ",
    message: "ਖਾਣੇ ਦਾ ਸਾਰਾ ਕੂੜਾ ਆਪਣੀ ਕੈਡੀ ਵਿੱਚ ਪਾਓ। ਅਸੀਂ ਇਸ ਨੂੰ ਹਰ ਹਫ਼ਤੇ ਚੁੱਕਦੇ ਹਾਂ।",
    points: [
      "ਹਰ ਕਿਸਮ ਦਾ ਖਾਣਾ ਪਾਓ: ਪੱਕਿਆ, ਕੱਚਾ, ਉੱਲੀ ਲੱਗਿਆ, ਪਲੇਟ ਦੀ ਜੂਠ, ਟੀ ਬੈਗ, ਹੱਡੀਆਂ ਅਤੇ ਅੰਡਿਆਂ ਦੇ ਛਿਲਕੇ।",
      "ਅਸੀਂ ਤੁਹਾਡੇ ਖਾਣੇ ਦੇ ਕੂੜੇ ਤੋਂ ਊਰਜਾ ਅਤੇ ਖੇਤਾਂ ਲਈ ਖਾਦ ਬਣਾਉਂਦੇ ਹਾਂ।",
      "ਸਫ਼ਾਈ ਰੱਖੋ। ਥੈਲੀ ਲਗਾਓ, ਢੱਕਣ ਬੰਦ ਰੱਖੋ ਅਤੇ ਹਰ ਹਫ਼ਤੇ ਕੈਡੀ ਬਾਹਰ ਰੱਖੋ।",
    ],
    callToAction: "ਮੁਫ਼ਤ ਥੈਲੀਆਂ ਮੰਗਵਾਓ",
    scanInstruction: "ਮੰਗਵਾਉਣ ਲਈ ਸਕੈਨ ਕਰੋ",
  },
  bn: {
    ...shared,
    language: "bn",
    headline: "উচ্ছিষ্ট খাবার ক্যাডিতে বেশি কাজে লাগে",
    message:
      "খাবারের সব বর্জ্য আপনার ক্যাডিতে ফেলুন। আমরা প্রতি সপ্তাহে তা সংগ্রহ করি।",
    points: [
      "সব ধরনের খাবার ফেলা যায়: রান্না করা, কাঁচা ও ছাতা পড়া খাবার, প্লেটের উচ্ছিষ্ট, টি ব্যাগ, হাড় ও ডিমের খোসা।",
      "আমরা আপনার খাবারের বর্জ্য থেকে শক্তি ও খামারের সার তৈরি করি।",
      "পরিষ্কার রাখুন। লাইনার ব্যবহার করুন, ঢাকনা বন্ধ রাখুন এবং প্রতি সপ্তাহে ক্যাডি বাইরে রাখুন।",
    ],
    callToAction: "বিনামূল্যে লাইনার নিন",
    scanInstruction: "অর্ডার করতে স্ক্যান করুন",
  },
};
