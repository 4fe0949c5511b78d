import { describe, expect, inject, it } from "vitest";
import type { Role } from "#collections";
import { everySize } from "./support/every-size.ts";
import { open, visits } from "./support/visit.ts";

interface GuidePage {
  readonly name: string;
  readonly role: Role;
  readonly address: string;
  readonly refusals?: readonly number[];
}

const of = (name: string, address: string, role: Role = "supplier") => ({
  name,
  role,
  address: `/brand${address}`,
});

const pages: readonly GuidePage[] = [
  of("home", ""),
  of("guidelines", "/guidelines"),
  of("a section", "/guidelines/logo"),
  of("a section with tables", "/guidelines/print-production"),
  of("changes", "/changes"),
  of("logo", "/logo"),
  of("colour", "/colour"),
  of("typography", "/typography"),
  of("voice", "/voice"),
  of("photography", "/photography"),
  of("icons", "/icons"),
  of("formats", "/formats"),
  of("a format", "/formats/roller-800"),
  of("a folded format", "/formats/a5-4pp"),
  of("check", "/check"),
  of("the register of checks", "/check/register", "guardian"),
  of("search", "/search?q=logo"),
  of("kits", "/kits"),
  of("a kit", "/kits/1"),
  { ...of("what is not there", "/nothing-of-the-kind"), refusals: [404] },
];

describe.skipIf(!inject("chromium"))("a page of the brand guide", () => {
  const { as } = visits();

  it.each(pages)(
    "has no fault at any width or with large text, breaks no policy and asks nobody else: $name",
    async ({ address, refusals = [], role }) => {
      const page = await as(role, { refusals });
      await open(page, address);
      expect(await everySize(page)).toEqual([]);
    },
    90_000,
  );

  it("gives a kit’s files to its supplier, and tells somebody else nothing", async () => {
    const page = await as("supplier");
    await open(page, "/brand/kits/1");
    const file = await page.request.get(
      "/brand/kits/1/files/colour/larkmere.css",
    );
    expect(file.status()).toBe(200);
    expect(file.headers()["cache-control"]).toBe("private, no-store");
    const other = await as("partner", { refusals: [404] });
    expect((await other.goto("/brand/kits/1"))?.status()).toBe(404);
    expect((await other.request.get("/brand/kits/1/everything")).status()).toBe(
      404,
    );
  });
});
