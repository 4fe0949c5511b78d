import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { runLivery } from "../support/run-livery.ts";
import {
  ask,
  choose,
  chooseDay,
  dayFromToday,
  field,
  goToTab,
  idIn,
  save,
} from "./support/form.ts";
import { open, visits } from "./support/visit.ts";

const someSchema = z.object({
  docs: z
    .array(
      z.object({
        id: z.number(),
        reference: z.string().nullish(),
        people: z.array(z.object({ person: z.number() })).nullish(),
      }),
    )
    .min(1),
});

const find = async (page: Page, query: string) => {
  const { docs } = someSchema.parse(await ask(page, `/api/${query}&depth=0`));
  const [first] = docs;
  if (!first) throw new Error(`Nothing found by ${query}`);
  return first;
};

/** Findings about rights, when the campaign's card is made now. */
async function rightsFindings(): Promise<readonly string[]> {
  const words = ["--template", "social-card", "--format", "ig-portrait"];
  const { out } = await runLivery(inject("home"), [
    ...["render", "wild-verges", ...words, "--json"],
  ]);
  return [...new Set(out.match(/rights\/[a-z-]+/g) ?? [])].toSorted();
}

const badge = (page: Page) => page.locator(".livery-standing").first();

describe.skipIf(!inject("chromium"))("a consent", () => {
  const { as } = visits();

  it("opens a photograph once it is recorded, and closes it for every use once it is withdrawn", async () => {
    const keeper = await as("guardian");
    const photograph = await find(
      keeper,
      "photographs?where[title][equals]=Example: consent is missing",
    );
    const toolkit = await find(
      keeper,
      "toolkits?where[slug][equals]=wild-verges",
    );
    await keeper.request.patch(`/api/toolkits/${toolkit.id}`, {
      data: { photographs: [photograph.id], _status: "published" },
    });
    await open(keeper, `/admin/collections/photographs/${photograph.id}`);
    expect(await badge(keeper).textContent()).toBe("Needs consent");
    expect(await rightsFindings()).toEqual(["rights/consent-missing"]);

    const officer = await as("consent-officer");
    const shown = photograph.people?.[0]?.person ?? 0;
    const person = await find(officer, `people?where[id][equals]=${shown}`);
    await open(officer, "/admin/collections/consents/create");
    await choose(officer, "subject", String(person.reference));
    await choose(officer, "ageBand", "18 or over");
    await choose(officer, "signedBy", "The person");
    await field(officer, "formVersion").fill("2026-03");
    await goToTab(officer, "What it allows");
    await choose(officer, "channels", "Social media", "Print");
    await goToTab(officer, "Days");
    await chooseDay(officer, "signedOn", dayFromToday(-30));
    await save(officer, "Save");
    await officer.waitForURL(/consents\/\d+/);
    const linked = await officer.request.patch(
      `/api/photographs/${photograph.id}`,
      {
        data: {
          people: [{ person: shown, consent: idIn(officer) }],
        },
      },
    );
    expect(await linked.json()).toMatchObject({ doc: { id: photograph.id } });
    await keeper.reload({ waitUntil: "networkidle" });
    expect(await badge(keeper).textContent()).toBe("Usable");
    // Nothing is in the way, and the scan of the form is asked for.
    expect(await rightsFindings()).toEqual(["rights/consent-form"]);

    await officer.reload({ waitUntil: "networkidle" });
    await goToTab(officer, "Days");
    await chooseDay(officer, "withdrawnOn", dayFromToday(-1));
    await choose(officer, "withdrawnVia", "Letter");
    await save(officer, "Save");
    await keeper.reload({ waitUntil: "networkidle" });
    expect(await badge(keeper).textContent()).toBe("Withdrawn");
    expect(await rightsFindings()).toEqual([
      "rights/consent-form",
      "rights/consent-withdrawn",
    ]);
  });
});
