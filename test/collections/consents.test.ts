import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentPath, roles } from "#collections";
import { seedBrand } from "#plugin";
import { sha256 } from "#render/digest";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import {
  consentFields,
  makeConsent,
  makePerson,
  personalWords,
  showSomebody,
} from "../support/sample-people.ts";

let cms: TestCms;
let consentOfficer: Person;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  consentOfficer = await personWith(cms, "consent-officer");
});
afterAll(() => cms.close());

const mayReadNames = ["consent-officer", "monitoring-officer"];

describe("what a person has told us", () => {
  it.each(roles.filter((role) => !mayReadNames.includes(role)))(
    "never reaches a %s, however it is asked for",
    async (role) => {
      await showSomebody(cms.payload, "first");
      const user = await personWith(cms, role);
      const answers = await Promise.all(
        [
          "/people?depth=2&limit=100",
          "/consents?depth=2&limit=100",
          "/photographs?depth=3&limit=100",
          "/toolkits?depth=4&limit=100",
          "/people?where[name][like]=Jo",
          "/people?sort=contact",
          "/photographs?where[people.person.name][like]=Jo",
        ].map(async (address) =>
          (await rest(cms, address, { as: user })).text(),
        ),
      );
      const found = personalWords.filter((words) =>
        answers.some((answer) => answer.includes(words)),
      );
      expect(found).toEqual([]);
      const { payload } = cms;
      const local = await payload
        .find({ collection: "people", overrideAccess: false, user, depth: 2 })
        .then(({ docs }) => JSON.stringify(docs))
        .catch((error: Error) => error.message);
      expect(personalWords.filter((words) => local.includes(words))).toEqual(
        [],
      );
    },
  );

  it.each(mayReadNames.filter((role) => role !== "consent-officer"))(
    "is read by a %s",
    async () => {
      const user = await personWith(cms, "monitoring-officer");
      const answer = await rest(cms, "/people", { as: user });
      expect(await answer.text()).toContain("Jo Sample");
    },
  );

  it.each(roles.filter((role) => role !== "consent-officer"))(
    "is on a form that a %s cannot read",
    async (role) => {
      const user = await personWith(cms, role);
      expect((await rest(cms, "/consents", { as: user })).status).toBe(403);
    },
  );
});

/** Hands in a consent with its scan as a browser does. */
async function handInForm(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const { id } = await makePerson(cms.payload);
  const body = new FormData();
  body.set("file", new File([bytes], name, { type: "application/pdf" }));
  body.set("_payload", JSON.stringify(consentFields(id)));
  return rest(cms, "/consents", { method: "POST", as: consentOfficer, body });
}

/** As small as a PDF can be. */
const scan = new TextEncoder().encode(
  "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer<</Root 1 0 R/Size 2>>\nstartxref\n41\n%%EOF\n",
);

describe("the scan of a form", () => {
  it("is kept byte for byte in a folder of its own, and nowhere else", async () => {
    const answer = await handInForm(scan, "Jo Sample.pdf");
    expect(answer.status).toBe(201);
    const { doc } = await answer.json();
    const kept = contentPath(path.join(cms.home, "forms"), doc.formDigest);
    expect(doc.formDigest).toBe(sha256(scan));
    expect(new Uint8Array(await readFile(kept))).toEqual(scan);
    expect(doc.filename).not.toContain("Jo");
    const files = await readdir(path.join(cms.home, "forms"), {
      recursive: true,
    });
    expect(files.filter((file) => file.includes(doc.filename))).toEqual([]);
  });

  it("is served to the consent officer alone", async () => {
    const { doc } = await (await handInForm(scan, "form.pdf")).json();
    const address = `/consents/file/${doc.filename}`;
    for (const role of roles.filter((one) => one !== "consent-officer")) {
      const user = await personWith(cms, role);
      expect((await rest(cms, address, { as: user })).status).toBe(403);
    }
    expect((await rest(cms, address)).status).toBe(403);
    const answer = await rest(cms, address, { as: consentOfficer });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(scan);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
  });

  it("is refused when it is no scan, whatever its name says", async () => {
    const page = new TextEncoder().encode("<html><script>1</script></html>");
    const answer = await handInForm(page, "form.pdf");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("scan the form again");
  });
});

describe("a consent is not kept", () => {
  const cases = [
    [
      "for a child below 16 without a guardian",
      {
        ageBand: "13-to-15",
        nextBandOn: "2027-06-09",
        signedBy: ["subject"],
      },
      "A parent or guardian signs",
    ],
    [
      "for a minor without the birthday that ends it",
      { ageBand: "under-13", signedBy: ["guardian"] },
      "Write the birthday",
    ],
    ["that nobody has signed", { signedBy: [] }, "Tick who signed"],
    ["that allows nothing", { channels: [] }, "channels"],
    [
      "that expires before its signature",
      { expiresOn: "2026-01-01" },
      "mend one of the two days",
    ],
    [
      "that is withdrawn without a word on how",
      { withdrawnOn: "2026-05-01" },
      "Say how it was withdrawn",
    ],
    [
      "for named partners that nobody has named",
      { partners: "named" },
      "Name at least one partner",
    ],
  ] as const;

  it.each(cases)("%s", async (_, data, says) => {
    const { id } = await makePerson(cms.payload);
    const answer = await rest(cms, "/consents", {
      method: "POST",
      as: consentOfficer,
      body: { ...consentFields(id), ...data },
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain(says);
  });
});

describe("a reference", () => {
  it("is the next number where none is written", async () => {
    const first = await makePerson(cms.payload);
    const second = await makePerson(cms.payload);
    const numbers = [first, second].map(({ reference }) =>
      Number(reference?.replace("P-", "")),
    );
    expect(second.reference).toMatch(/^P-\d{4,}$/);
    expect(numbers[1]).toBe((numbers[0] ?? 0) + 1);
  });

  it("follows the one that somebody wrote by hand", async () => {
    await cms.payload.create({
      collection: "people",
      data: { reference: "P-8000", kind: "officer" },
    });
    expect((await makePerson(cms.payload)).reference).toBe("P-8001");
  });

  it("of a consent counts within the year of its signature", async () => {
    const { id } = await makePerson(cms.payload);
    const signedOn = "2024-02-29T12:00:00.000Z";
    const one = await makeConsent(cms.payload, id, { signedOn });
    const two = await makeConsent(cms.payload, id, { signedOn });
    expect([one.reference, two.reference]).toEqual([
      "CON-2024-0001",
      "CON-2024-0002",
    ]);
  });

  it("is given to one person only, even to ten at once", async () => {
    const made = await Promise.all(
      Array.from({ length: 10 }, () => makePerson(cms.payload)),
    );
    expect(new Set(made.map(({ reference }) => reference)).size).toBe(10);
  });
});

describe("a photograph", () => {
  it("does not rest on another person's consent", async () => {
    const { consent } = await showSomebody(cms.payload, "first");
    const other = await makePerson(cms.payload);
    await expect(
      cms.payload.update({
        collection: "photographs",
        where: { slug: { equals: "second" } },
        data: { people: [{ person: other.id, consent: consent.id }] },
      }),
    ).resolves.toMatchObject({
      docs: [],
      errors: [{ message: expect.stringContaining("People") }],
    });
  });

  it("keeps the consent that it rests on, and whoever is shown", async () => {
    const { consent, person } = await showSomebody(cms.payload, "first");
    await expect(
      cms.payload.delete({ collection: "consents", id: consent.id }),
    ).rejects.toThrow('photograph "first" rests on it');
    await expect(
      cms.payload.delete({
        collection: "people",
        id: person.id,
        user: consentOfficer,
        overrideAccess: false,
      }),
    ).rejects.toThrow(/Cannot delete person "P-\d+": it is used/);
  });

  it("shows its people to nobody who may not answer for them", async () => {
    await showSomebody(cms.payload, "first");
    const seen = async (role: (typeof roles)[number]) => {
      const as = await personWith(cms, role);
      const address = "/photographs?where[slug][equals]=first&depth=0";
      const { docs } = await (await rest(cms, address, { as })).json();
      return docs[0]?.people;
    };
    expect(await seen("officer")).toEqual([]);
    expect(await seen("studio")).toEqual([]);
    expect(await seen("consent-officer")).toHaveLength(1);
  });
});
