import { describe, expect, it } from "vitest";
import {
  answerKept,
  keptPage,
  nonceOf,
} from "../../src/app/(portal)/brand/kept/kept-page.ts";
import { mayBeKept } from "../../src/app/(portal)/brand/kept/may-be-kept.ts";
import { PageShelf } from "../../src/app/(portal)/brand/kept/page-shelf.ts";

const drawnWith = "AAAAbbbbCCCCddddEEEEffff";
const html = `<script nonce="${drawnWith}">go()</script><script>smuggled()</script>`;
const page = keptPage(html, drawnWith);
const asked = (headers: Record<string, string> = {}) =>
  new Request("https://brand.example/brand/colour", { headers });

describe("a page that is kept", () => {
  it("never tells the nonce that it was drawn with, and none twice", async () => {
    const nonces = new Set<string>([drawnWith]);
    for (let answers = 0; answers < 20; answers += 1) {
      const answer = answerKept(asked(), page);
      const nonce = nonceOf(answer.headers.get("content-security-policy"));
      expect(nonces).not.toContain(nonce);
      nonces.add(nonce ?? "");
      expect(await answer.text()).toBe(
        `<script nonce="${nonce}">go()</script><script>smuggled()</script>`,
      );
    }
  });

  it("is not sent again to whoever has it, with no policy that would name another nonce", async () => {
    const first = answerKept(asked(), page);
    const tag = first.headers.get("etag") ?? "";
    const again = answerKept(asked({ "if-none-match": tag }), page);
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.has("content-security-policy")).toBe(false);
    const other = keptPage(html.replace("go", "stop"), drawnWith);
    expect(answerKept(asked({ "if-none-match": tag }), other).status).toBe(200);
  });

  it("bears the same tag whatever nonce it was drawn with", () => {
    const another = "ZZZZyyyyXXXXwwwwVVVVuuuu";
    expect(keptPage(html.replaceAll(drawnWith, another), another).tag).toBe(
      page.tag,
    );
  });

  it("is kept by no copy in between", () => {
    expect(answerKept(asked(), page).headers.get("cache-control")).toBe(
      "private, no-cache",
    );
  });
});

describe("a visit", () => {
  const visit = {
    method: "GET",
    path: "/brand/colour",
    search: "",
    headers: { accept: "text/html,*/*" },
  };
  const isKept = (more: Partial<typeof visit>) => {
    const { headers, ...rest } = { ...visit, ...more };
    return mayBeKept({ ...rest, headers: new Headers(headers) });
  };

  it.each([
    ["a session", { headers: { ...visit.headers, cookie: "payload-token=1" } }],
    ["a link", { headers: { ...visit.headers, cookie: "livery-guide=1.2.3" } }],
    ["a key", { headers: { ...visit.headers, authorization: "JWT 1" } }],
    [
      "the wish for a fresh page",
      { headers: { ...visit.headers, "x-livery-draw": "page" } },
    ],
    ["a step within the browser", { headers: { accept: "*/*" } }],
    ["a question", { search: "?ground=mere" }],
    ["something to keep", { method: "POST" }],
    ["another address", { path: "/made" }],
    ["a file's address", { path: "/brand/logo/files/larkmere.svg" }],
    ["an address that opens a link", { path: "/brand/open/abc" }],
  ])("gets a page of its own where it brings %s", (_, more) => {
    expect(isKept(more)).toBe(false);
  });

  it.each([
    "/brand",
    "/brand/colour",
    "/brand/guidelines/logo",
    "/brand/formats/a4",
  ])("of nobody gets the kept page of %s", (path) => {
    expect(isKept({ path })).toBe(true);
  });
});

describe("the shelf of pages", () => {
  const bounds = { bytes: 1_000, milliseconds: 60_000 };
  const sized = (letters: number) => keptPage("a".repeat(letters), drawnWith);

  it("draws a page once for all who wait, and anew when anything has changed", async () => {
    const shelf = new PageShelf(bounds);
    let drawn = 0;
    const draw = () => Promise.resolve(sized(10 + (drawn += 1)));
    const ask = (revision: string) => shelf.get("/brand", revision, draw);
    await Promise.all([ask("1"), ask("1"), ask("1")]);
    await ask("1");
    expect(drawn).toBe(1);
    const newer = await ask("2");
    expect(drawn).toBe(2);
    expect(newer?.parts.join("")).toHaveLength(12);
  });

  it("forgets a page after its time", async () => {
    const shelf = new PageShelf({ ...bounds, milliseconds: 0 });
    let drawn = 0;
    const draw = () => Promise.resolve(sized((drawn += 1)));
    await shelf.get("/brand", "1", draw);
    await shelf.get("/brand", "1", draw);
    expect(drawn).toBe(2);
  });

  it("keeps no refusal, and no more than it may", async () => {
    const shelf = new PageShelf(bounds);
    expect(
      await shelf.get("/brand/x", "1", () => Promise.resolve(undefined)),
    ).toBeUndefined();
    expect(shelf.bytes).toBe(0);
    for (const name of ["a", "b", "c", "d"])
      await shelf.get(name, "1", () => Promise.resolve(sized(200)));
    expect(shelf.bytes).toBe(800);
    await shelf.get("huge", "1", () => Promise.resolve(sized(2_000)));
    expect(shelf.bytes).toBe(800);
  });
});
