import type { HouseLines } from "../brand.ts";
import type { LanguageTag } from "../language.ts";

/** What stands on everything that Larkmere prints. */
export const lines: Readonly<Record<LanguageTag, HouseLines>> = {
  en: {
    alternativeFormats:
      "Need this in large print, easy read, audio or another language? Call 01632\u00a0960\u00a0000.",
    imprint: "Published by Larkmere Council, {date}. {reference}.",
    social: "Follow @LarkmereCouncil on Facebook, Instagram and Nextdoor",
    photographCredit: "Photograph:",
    orCall: "or call",
  },
  cy: {
    alternativeFormats:
      "Angen hwn mewn print bras, fersiwn hawdd ei deall, sain neu iaith arall? Ffoniwch 01632\u00a0960\u00a0000.",
    imprint: "Cyhoeddwyd gan Gyngor Larkmere, {date}. {reference}.",
    social: "Dilynwch @LarkmereCouncil ar Facebook, Instagram a Nextdoor",
    photographCredit: "Llun:",
    orCall: "neu ffoniwch",
  },
  pl: {
    alternativeFormats:
      "Potrzebujesz dużego druku, łatwego tekstu, nagrania lub innego języka? Zadzwoń: 01632\u00a0960\u00a0000.",
    imprint: "Wydawca: Rada Larkmere, {date}. {reference}.",
    social: "Obserwuj @LarkmereCouncil na Facebooku, Instagramie i Nextdoor",
    photographCredit: "Zdjęcie:",
    orCall: "lub zadzwoń:",
  },
  ro: {
    alternativeFormats:
      "Aveți nevoie de litere mari, text ușor de citit, audio sau altă limbă? Sunați la 01632\u00a0960\u00a0000.",
    imprint: "Publicat de Consiliul Larkmere, {date}. {reference}.",
    social: "Urmăriți @LarkmereCouncil pe Facebook, Instagram și Nextdoor",
    photographCredit: "Fotografie:",
    orCall: "sau sunați la",
  },
  ar: {
    alternativeFormats:
      "هل تحتاج إلى هذا بخط كبير أو بنص سهل القراءة أو بصيغة صوتية أو بلغة أخرى؟ اتصل على \u206601632\u00a0960\u00a0000\u2069.",
    imprint: "نشره مجلس لاركمير، {date}. \u2066{reference}\u2069.",
    social:
      "تابعنا على فيسبوك وإنستغرام ونكست دور: \u2066@LarkmereCouncil\u2069",
    photographCredit: "الصورة:",
    orCall: "أو اتصل على",
  },
  ur: {
    alternativeFormats:
      "کیا آپ کو یہ بڑے حروف، آسان تحریر، آڈیو یا کسی اور زبان میں چاہیے؟ فون کریں: \u206601632\u00a0960\u00a0000\u2069۔",
    imprint: "ناشر: لارکمیر کونسل، {date}۔ \u2066{reference}\u2069۔",
    social:
      "فیس بک، انسٹاگرام اور نیکسٹ ڈور پر ہمیں فالو کریں: \u2066@LarkmereCouncil\u2069",
    photographCredit: "تصویر:",
    orCall: "یا فون کریں:",
  },
  pa: {
    alternativeFormats:
      "ਕੀ ਤੁਹਾਨੂੰ ਇਹ ਵੱਡੇ ਅੱਖਰਾਂ, ਸੌਖੀ ਲਿਖਤ, ਆਡੀਓ ਜਾਂ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਚਾਹੀਦਾ ਹੈ? 01632\u00a0960\u00a0000 ’ਤੇ ਫ਼ੋਨ ਕਰੋ।",
    imprint: "ਪ੍ਰਕਾਸ਼ਕ: ਲਾਰਕਮੀਰ ਕੌਂਸਲ, {date}। {reference}।",
    social: "ਫ਼ੇਸਬੁੱਕ, ਇੰਸਟਾਗ੍ਰਾਮ ਅਤੇ ਨੈਕਸਟਡੋਰ ’ਤੇ @LarkmereCouncil ਨੂੰ ਫ਼ਾਲੋ ਕਰੋ",
    photographCredit: "ਤਸਵੀਰ:",
    orCall: "ਜਾਂ ਫ਼ੋਨ ਕਰੋ",
  },
  bn: {
    alternativeFormats:
      "এটি কি বড় অক্ষরে, সহজ ভাষায়, অডিওতে বা অন্য ভাষায় দরকার? 01632\u00a0960\u00a0000 নম্বরে ফোন করুন।",
    imprint: "প্রকাশক: লার্কমিয়ার কাউন্সিল, {date}। {reference}।",
    social: "ফেসবুক, ইনস্টাগ্রাম ও নেক্সটডোরে @LarkmereCouncil অনুসরণ করুন",
    photographCredit: "ছবি:",
    orCall: "অথবা ফোন করুন",
  },
};
