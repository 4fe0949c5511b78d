import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles } from "#collections";
import { larkmere } from "#larkmere";
import { readEvidence } from "#plugin";
import { sha256 } from "#render";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { textOf } from "../support/pdf-reader.ts";
import { rest } from "../support/rest.ts";
import { sampleBrand } from "../support/sample-brand.ts";
import { personalWords } from "../support/sample-people.ts";
import { tagFaults } from "../support/tag-faults.ts";
import {
  startWithdrawing,
  type Withdrawing,
  type Withdrawn,
} from "../support/withdrawing.ts";

let cms: TestCms;
let fixture: Withdrawing;
let withdrawn: Withdrawn;

beforeAll(async () => {
  cms = await startCms();
  const { logo, swatches, typography } = larkmere;
  fixture = await startWithdrawing(cms, {
    ...sampleBrand,
    logo,
    swatches,
    typography,
  });
  withdrawn = await fixture.withdraw();
});
afterAll(() => cms.close());

const fetchEvidence = async (as = fixture.consentOfficer) => {
  const answer = await rest(
    cms,
    `/withdrawals/${withdrawn.worksheet}/evidence`,
    { as },
  );
  return {
    status: answer.status,
    headers: answer.headers,
    bytes: new Uint8Array(await answer.arrayBuffer()),
  };
};

describe("the evidence of a withdrawal", () => {
  it.each(roles.filter((role) => role !== "consent-officer"))(
    "is not given to a %s",
    async (role) => {
      const { status } = await fetchEvidence(await personWith(cms, role));
      expect([403, 404]).toContain(status);
    },
  );

  it("is not made while a task is open", async () => {
    const { bytes, status } = await fetchEvidence();
    expect(status).toBe(409);
    expect(new TextDecoder().decode(bytes)).toContain("has open tasks");
  });

  it("says what was asked, what was reached, who did what and when, and where the audit stood", async () => {
    await closeAll();
    const { bytes, headers, status } = await fetchEvidence();
    expect(status).toBe(200);
    expect(headers.get("content-disposition")).toContain(
      `${withdrawn.reference}_evidence.pdf`,
    );
    const said = (await textOf(bytes)).replaceAll(/\s+/g, " ");
    const { seal } = await readEvidence(cms.payload, {
      where: { id: { equals: withdrawn.worksheet } },
    });
    for (const words of [
      fixture.consent.reference ?? "",
      "Letter",
      "The third photograph",
      "variants too: 12",
      "Mere Print Ltd",
      "Taken down by the web team",
      "consent-officer",
      seal.head,
      "called back",
    ])
      expect(said).toContain(words);
  });

  it("names nobody in a photograph", async () => {
    const said = await textOf((await fetchEvidence()).bytes);
    const people = await cms.payload.find({ collection: "people" });
    const words = [
      ...personalWords,
      ...people.docs.flatMap(({ reference }) => reference ?? []),
    ];
    expect(words.filter((word) => said.includes(word))).toEqual([]);
  });

  it("is the same file each time", async () => {
    const [one, other] = [await fetchEvidence(), await fetchEvidence()];
    expect(sha256(one.bytes)).toBe(sha256(other.bytes));
  });

  it("has no fault in its tags", async () => {
    expect(tagFaults((await fetchEvidence()).bytes)).toEqual([]);
  });
});

async function closeAll(): Promise<void> {
  const { docs } = await cms.payload.find({
    collection: "withdrawal-tasks",
    pagination: false,
  });
  for (const { id } of docs)
    await rest(cms, `/withdrawal-tasks/${id}`, {
      method: "PATCH",
      as: fixture.consentOfficer,
      body: { state: "done", note: "Taken down by the web team" },
    });
}
