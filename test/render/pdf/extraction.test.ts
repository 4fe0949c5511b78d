import { describe, expect, it } from "vitest";
import { paintScreen } from "../../../src/render/paint/screen/paint-screen.ts";
import {
  issued,
  page,
  setParagraph,
  supplies,
} from "../../support/pdf-frames.ts";
import {
  isInstalled,
  pdfiumText,
  plainText,
  printedBy,
  textOf,
} from "../../support/pdf-reader.ts";

/** Copy of councils with the letters, marks and joins that get lost first. */
const copy: Readonly<Record<string, string>> = {
  en: "Put food waste in your caddy: “office”, AVATAR, 50 % off – £12.50, call 01632 960 000.",
  cy: "Rhowch eich gwastraff bwyd yn eich cadi: tŷ, dŵr, gŵyl, môr, ŵyn, larkmere.example/bwyd.",
  pl: "Wrzuć odpady żywnościowe: zażółć gęślą jaźń. Łódź, źdźbło, ćma, 5 minut.",
  ro: "Puneți resturile în găleată: șase țări, îngheț, fâșie, în fiecare săptămână.",
  fr: "Jetez vos restes : « bœuf », pâté, œufs, 12,50 €. Où ? Près de l’évier, ça y est !",
  ar: "لا تقلق: الأطعمة المطبوخة كلها مقبولة، والعظام أيضًا (15 كيلوغرامًا). إلى الآن.",
  ur: "اپنا سارا کھانے کا فضلہ اپنی کیڈی میں ڈالیں۔ ہم اسے ہر ہفتے جمع کرتے ہیں۔",
  pa: "ਆਪਣਾ ਸਾਰਾ ਭੋਜਨ ਕੂੜਾ ਕੈਡੀ ਵਿੱਚ ਪਾਓ। ਪ੍ਰਸ਼ਨ ਸ੍ਰੀ ਹਫ਼ਤੇ ਇਕੱਠਾ ਕਿਤਾਬਾਂ 7:30 ਵਜੇ।",
  bn: "আপনার সব খাবারের বর্জ্য ক্যাডিতে রাখুন। কো কৌ ক্ষ জ্ঞ শ্রী স্ত্রী কিন্তু গ্রন্থ ৭:৩০।",
};

/** Lines in two directions: names, numbers, addresses and brackets among right-to-left words. */
const mixed: readonly (readonly [language: string, text: string])[] = [
  [
    "ar",
    "تابعنا على فيسبوك: @LarkmereCouncil، أو اتصل على 01632 960 000. نوفمبر 2026.",
  ],
  [
    "ar",
    "نشره مجلس لاركمير، نوفمبر 2026. LK-2026-014. الصورة: Trevor “Freespace”, CC BY 4.0",
  ],
  [
    "ar",
    "اتصل بنا: 01632 960 123 (الاثنين - الجمعة) أو 50% من larkmere.example/food؟ نعم!",
  ],
  [
    "ur",
    "یا فون کریں: 01632 960 123۔ ناشر: لارکمیر کونسل، نومبر 2026۔ LK-2026-014۔ تصویر: Trevor “Freespace”, CC BY 4.0",
  ],
];

/** Right-to-left words in an English line. */
const within: readonly (readonly [language: string, text: string])[] = [
  ["en", "We also speak العربية and اردو at the town hall."],
];

const all: readonly (readonly [language: string, text: string])[] = [
  ...Object.entries(copy),
  ...mixed,
];

async function painted(language: string, text: string): Promise<Uint8Array> {
  const items = await setParagraph(text, {
    language,
    width: 420,
  });
  return paintScreen([page(items, undefined, language)], supplies, {
    title: "Extraction",
    language,
    createdAt: issued,
  });
}

const textFrom = {
  poppler: (bytes: Uint8Array) =>
    printedBy(bytes, "pdftotext", (file) => ["-enc", "UTF-8", file, "-"]),
  popplerLayout: (bytes: Uint8Array) =>
    printedBy(bytes, "pdftotext", (file) => [
      ...["-layout", "-enc", "UTF-8"],
      file,
      "-",
    ]),
  muPdf: (bytes: Uint8Array) =>
    printedBy(bytes, "mutool", (file) => ["draw", "-q", "-F", "txt", file]),
};

describe("text comes back letter for letter", () => {
  it.each([...all, ...within])(
    "from pdf.js: %s, %s",
    async (language, text) => {
      const bytes = await painted(language, text);
      expect(plainText(await textOf(bytes))).toBe(text);
    },
  );

  it.skipIf(!isInstalled("pdftotext")).each(all)(
    "from poppler (skipped where pdftotext is not installed): %s, %s",
    async (language, text) => {
      const bytes = await painted(language, text);
      expect(plainText(textFrom.poppler(bytes))).toBe(text);
      expect(plainText(textFrom.popplerLayout(bytes))).toBe(text);
    },
  );

  it.skipIf(!isInstalled("mutool")).each([...all, ...within])(
    "from MuPDF (skipped where mutool is not installed): %s, %s",
    async (language, text) => {
      const bytes = await painted(language, text);
      expect(plainText(textFrom.muPdf(bytes))).toBe(text);
    },
  );

  /** PDFium mirrors brackets once more in right-to-left text. */
  it.each(
    Object.entries(copy).map(
      ([language, text]) => [language, text.replace(/[()]/g, "")] as const,
    ),
  )("from PDFium, which Chrome reads with: %s, %s", async (language, text) => {
    const bytes = await painted(language, text);
    expect(plainText(await pdfiumText(bytes))).toBe(text);
  });
});
