import { findFormat, type Encoding, type LanguageTag } from "#brand";
import { equivalentFiles } from "#render";
import { templates } from "#templates";
import { describe, expect, it } from "vitest";
import { compose } from "../../../src/render/compose.ts";
import { equivalentOf } from "../../../src/render/equivalents/equivalent-of.ts";
import { gather } from "../../../src/render/gather.ts";
import type { Frame } from "../../../src/render/frame.ts";
import { layOut } from "../../../src/render/layout/lay-out.ts";
import { box } from "#brand";
import { demoSources, demoToolkit } from "../../support/demo-toolkit.ts";
import { glyphs, makeFrame, setText } from "../../support/make-frame.ts";

const toolkit = demoToolkit("feed-the-caddy");
const sources = demoSources();

async function framesOf(
  name: string,
  format: string,
  language: LanguageTag,
): Promise<readonly Frame[]> {
  const found = templates.filter((template) => template.name === name);
  const frames = found.map(async (template) => {
    const request = {
      template,
      format: findFormat(format),
      purpose: "screen",
      encoding: "pdf",
      language,
      options: template.examples[0]?.options ?? {},
      copy: {},
    } as const;
    const { pages } = compose(toolkit, request);
    const supplies = await gather(pages, { toolkit }, sources);
    return pages.map((page) => layOut(page.artboard, page.context, supplies));
  });
  return (await Promise.all(frames)).flat();
}

const mediaTypes: Readonly<Partial<Record<Encoding, string>>> = {
  pdf: "application/pdf",
  png: "image/png",
};

async function filesOf(
  name: string,
  format: string,
  language: LanguageTag,
  encoding: "pdf" | "png" = "png",
) {
  const frames = await framesOf(name, format, language);
  const artwork = {
    fileName: `card_${language}.${encoding}`,
    mediaType: mediaTypes[encoding] ?? "",
    page: 1,
  };
  const files = equivalentFiles(artwork, { frames });
  const [text = "", html = ""] = files.map(({ bytes }) =>
    Buffer.from(bytes).toString("utf8"),
  );
  return { names: files.map(({ fileName }) => fileName), text, html };
}

describe("the equivalents of a card", () => {
  it("are named after it", async () => {
    const { names } = await filesOf("social-card", "fb-square", "en");
    expect(names).toEqual(["card_en.txt", "card_en.html"]);
  });

  it("say alt text and caption, then everything in the order of reading", async () => {
    const { text } = await filesOf("poster", "a4", "en");
    expect(text.split("\n\n")).toEqual([
      "Scraps do more in the caddy. Order your free liners. larkmere.example/food",
      "Put all your food waste in your caddy. We collect it every week. Order your free liners. larkmere.example/food",
      "* * *",
      "[Half a ripe fig in a red bowl]",
      "Scraps do more in the caddy",
      "Put all your food waste in your caddy. We collect it every week.",
      "[Scan to order: larkmere.example/food]",
      "Scan to order",
      "Order your free liners",
      "larkmere.example/food",
      "or call 01632 960 123",
      "Follow @LarkmereCouncil on Facebook, Instagram and Nextdoor",
      "Need this in large print, easy read, audio or another language? Call 01632 960 000.",
      "Published by Larkmere Council, November 2026. LK-2026-014. Photograph: Trevor “Freespace”, CC BY 4.0",
      "[Larkmere Council]",
      "Environment\n",
    ]);
  });

  it("are pages in the card's language and direction, beside the picture", async () => {
    const { html, text } = await filesOf("social-card", "fb-square", "ur");
    expect(html).toContain('<html lang="ur" dir="rtl">');
    expect(html).toContain('<img src="card_ur.png" alt="بچا کھانا');
    expect(html).toMatch(/<h1>بچا کھانا کیڈی میں زیادہ کام آتا ہے<\/h1>/);
    expect(text).toContain("۔ larkmere.example/food");
  });

  it("link to a PDF instead of showing it, and lead where its links lead", async () => {
    const { html } = await filesOf("poster", "a4", "en", "pdf");
    expect(html).toContain('<a href="card_en.pdf" type="application/pdf">');
    expect(html).not.toContain("<img");
    expect(html).toContain(
      '<p><a href="https://larkmere.example/food">larkmere.example/food</a></p>',
    );
    expect(html).toContain('<a href="tel:01632960123">');
  });
});

describe("an equivalent", () => {
  const a4 = findFormat("a4");
  const text = (order: number, given: Parameters<typeof setText>[0] = {}) =>
    setText({ order, role: "paragraph", name: `text ${order}`, ...given });

  it("follows the order of reading, not of setting, and leaves decoration out", () => {
    const frame = makeFrame(
      a4,
      [],
      [
        text(2, { text: "Last" }),
        text(1, { text: "First" }),
        text(-1, { text: "Watermark", role: "artifact" }),
      ],
    );
    expect(equivalentOf([frame]).said.map((part) => part.text)).toEqual([
      "First",
      "Last",
    ]);
  });

  it("keeps items in one list, says other languages, and escapes what is written", () => {
    const at = box(0, 0, 10, 10);
    const frame = makeFrame(
      a4,
      [glyphs(at, { order: 3, href: 'https://a.example/?q="<b>"' })],
      [
        text(0, { role: "list-item", text: "Bones & <skin>" }),
        text(1, { role: "list-item", text: "Shells" }),
        text(2, { language: "ar", text: "مرحبا" }),
        text(3, { text: "Here" }),
      ],
    );
    const artwork = { fileName: "a b.png", mediaType: "image/png", page: 1 };
    const [, html] = equivalentFiles(artwork, { frames: [frame] }).map(
      ({ bytes }) => Buffer.from(bytes).toString("utf8"),
    );
    expect(html).toContain(
      "<ul>\n<li>Bones &amp; &lt;skin&gt;</li>\n<li>Shells</li>\n</ul>",
    );
    expect(html).toContain('<p lang="ar" dir="rtl">مرحبا</p>');
    expect(html).toContain('<img src="a%20b.png"');
    expect(html).not.toContain("<b>");
  });

  it("of one page of a picture says what that page says", () => {
    const pages = ["Front", "Back"].map((words, index) =>
      makeFrame(a4, [], [text(0, { text: words })], index + 1),
    );
    const artwork = { fileName: "x_p2.png", mediaType: "image/png", page: 2 };
    const [plain] = equivalentFiles(artwork, { frames: pages });
    const words = Buffer.from(plain?.bytes ?? []).toString("utf8");
    expect(words).toContain("Back");
    expect(words).not.toContain("Front");
  });
});

describe("every card and poster of the demonstration", () => {
  const cards = templates.filter(({ name }) =>
    ["poster", "social-card"].includes(name),
  );
  it.each(
    cards.flatMap(({ name, formats }) =>
      toolkit.languages.map((language) => [name, formats[0] ?? "", language]),
    ),
  )("has an alt text, a caption and its words: %s, %s, %s", async (...of) => {
    const [name = "", format = "", language = ""] = of;
    const { alt, caption, said } = equivalentOf(
      await framesOf(name, format, language),
    );
    expect(alt.length).toBeGreaterThan(20);
    expect(alt.length).toBeLessThanOrEqual(150);
    expect(caption).toContain("larkmere.example");
    expect(said.map(({ role }) => role)).toContain("heading-1");
  });
});
