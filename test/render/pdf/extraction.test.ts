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
  ar: "لا تقلق: الأطعمة المطبوخة كلها مقبولة، والعظام أيضًا (15 كيلوغرامًا). إلى الآن.",
  ur: "اپنا سارا کھانے کا فضلہ اپنی کیڈی میں ڈالیں۔ ہم اسے ہر ہفتے جمع کرتے ہیں۔",
  pa: "ਆਪਣਾ ਸਾਰਾ ਭੋਜਨ ਕੂੜਾ ਕੈਡੀ ਵਿੱਚ ਪਾਓ। ਪ੍ਰਸ਼ਨ ਸ੍ਰੀ ਹਫ਼ਤੇ ਇਕੱਠਾ ਕਿਤਾਬਾਂ 7:30 ਵਜੇ।",
  bn: "আপনার সব খাবারের বর্জ্য ক্যাডিতে রাখুন। কো কৌ ক্ষ জ্ঞ শ্রী স্ত্রী কিন্তু গ্রন্থ ৭:৩০।",
};

const languages = Object.keys(copy);
/** MuPDF before 1.23 gives right-to-left lines back as they are drawn. */
const leftToRight = languages.filter(
  (language) => !["ar", "ur"].includes(language),
);

async function painted(language: string): Promise<Uint8Array> {
  const items = await setParagraph(copy[language] ?? "", {
    language,
    width: 420,
  });
  return paintScreen([page(items, undefined, language)], supplies, {
    title: "Extraction",
    language,
    createdAt: issued,
  });
}

describe("text comes back letter for letter", () => {
  it.each(languages)("from pdf.js: %s", async (language) => {
    expect(plainText(await textOf(await painted(language)))).toBe(
      copy[language],
    );
  });

  it.skipIf(!isInstalled("pdftotext")).each(languages)(
    "from poppler (skipped where pdftotext is not installed): %s",
    async (language) => {
      const text = printedBy(await painted(language), "pdftotext", (file) => [
        "-enc",
        "UTF-8",
        file,
        "-",
      ]);
      expect(plainText(text)).toBe(copy[language]);
    },
  );

  it.skipIf(!isInstalled("mutool")).each(leftToRight)(
    "from MuPDF (skipped where mutool is not installed): %s",
    async (language) => {
      const text = printedBy(await painted(language), "mutool", (file) => [
        "draw",
        "-q",
        "-F",
        "txt",
        file,
      ]);
      expect(plainText(text)).toBe(copy[language]);
    },
  );
});
