import { createLocalReq } from "payload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#brand";
import {
  approvalStanding,
  faultsInRelease,
  filesIn,
  outwardRelease,
  readRelease,
  remindApprovers,
  writeOutwardReleases,
} from "#collections";
import { sha256 } from "#render/digest";
import { startApproving, type Approving } from "../support/approving.ts";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
let approving: Approving;

beforeAll(async () => {
  cms = await startCms();
  approving = await startApproving(cms);
});
afterAll(() => cms.close());

const released = async () => {
  const rendition = await approving.rendition();
  const approval = await approving.open(rendition);
  await approving.sign(approval, approving.approver, { words: "Lovely" });
  const answer = await rest(cms, `/renditions/${rendition.id}/release`, {
    as: await personWith(cms, "studio"),
  });
  return { rendition, status: answer.status, text: await answer.text() };
};

const fileOf = ({
  files,
}: {
  readonly files?: readonly { readonly digest: string }[] | null;
}) => files?.[0]?.digest ?? "";

describe("the release of an output", () => {
  it("is not written before it is signed", async () => {
    const rendition = await approving.rendition();
    const { status } = await rest(cms, `/renditions/${rendition.id}/release`, {
      as: approving.officer,
    });
    expect(status).toBe(409);
  });

  it("is nobody's who may not read the output", async () => {
    const { rendition } = await released();
    for (const role of ["supplier", "partner"] as const) {
      const as = await personWith(cms, role);
      const { status } = await rest(
        cms,
        `/renditions/${rendition.id}/release`,
        { as },
      );
      expect(status).toBe(403);
    }
  });

  it("says who signed which bytes, and not what they said", async () => {
    const { rendition, status, text } = await released();
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      kind: "livery-release/1",
      output: { key: rendition.key, files: [{ sha256: fileOf(rendition) }] },
      signatures: [
        {
          statement: {
            name: "Check",
            decision: "approve",
            signerName: "approver",
            outputs: [{ key: rendition.key, files: [fileOf(rendition)] }],
          },
        },
      ],
    });
    expect(text).not.toContain("Lovely");
  });

  it("is the same bytes whenever it is asked", async () => {
    const { rendition, text } = await released();
    const again = await rest(cms, `/renditions/${rendition.id}/release`, {
      as: approving.officer,
    });
    expect(await again.text()).toBe(text);
  });

  it("holds for whoever has it, the file and the key alone", async () => {
    const { rendition, text } = await released();
    const manifest = readRelease(text, fileOf(rendition));
    const { publicKey } = manifest;
    expect(
      faultsInRelease(manifest, { file: fileOf(rendition), publicKey }),
    ).toEqual([]);
  });

  it.each([
    [
      "another file",
      (text: string) => text,
      "f".repeat(64),
      "this file is none of its files",
    ],
    [
      "another signer",
      (text: string) => text.replace('"approver"', '"mayor"'),
      undefined,
      "It was changed after it was sealed",
    ],
    [
      "another step",
      (text: string) => text.replace('"Check"', '"Checked twice"'),
      undefined,
      'The signature at "Checked twice" does not hold',
    ],
  ])("does not hold for %s", async (_, edit, file, says) => {
    const { rendition, text } = await released();
    const faults = faultsInRelease(readRelease(edit(text), fileOf(rendition)), {
      file: file ?? fileOf(rendition),
    });
    expect(faults.join("; ")).toContain(says);
  });

  it("does not hold where it was sealed by somebody else", async () => {
    const { rendition, text } = await released();
    const faults = faultsInRelease(readRelease(text, fileOf(rendition)), {
      file: fileOf(rendition),
      publicKey: "A".repeat(43),
    });
    expect(faults).toEqual([
      "It was sealed with another key than the one that you gave",
    ]);
  });

  it.each(["", "{}", "[1,2]", '{"kind":"livery-release/1"}'])(
    "is not read from %j",
    (text) => {
      expect(() => readRelease(text, "")).toThrow(
        "Cannot read the release manifest",
      );
    },
  );
});

describe("what leaves the house about a release", () => {
  const outward = async () => {
    const { rendition } = await released();
    const req = await createLocalReq({}, cms.payload);
    const { approval } = await approvalStanding(
      req,
      rendition,
      filesIn(`${cms.home}/renditions`),
    );
    const release = outwardRelease(cms.payload, rendition, {
      ...(approval && { approval }),
    });
    return { approval, rendition, text: writeOutwardReleases([release]) };
  };

  it("is the role, the day and a mark, and no name", async () => {
    const { approval, text } = await outward();
    const [step] = approval?.steps ?? [];
    expect(JSON.parse(text).releases[0].signatures).toEqual([
      {
        step: "Check",
        decision: "approve",
        as: "approver",
        isInPlace: false,
        at: step?.signedAt,
        mark: sha256(step?.seal ?? ""),
      },
    ]);
    expect(text).not.toContain("signerName");
    expect(text).not.toContain("user:");
  });

  it("holds for whoever has the file and the key, and for no other file", async () => {
    const { rendition, text } = await outward();
    const file = fileOf(rendition);
    const { publicKey } = readRelease(text, file);
    const faults = (of: string, written = text) =>
      faultsInRelease(readRelease(written, of), { file: of, publicKey });
    expect(faults(file)).toEqual([]);
    expect(faults("f".repeat(64)).join()).toContain("none of its files");
    expect(
      faults(file, text.replace('"as":"approver"', '"as":"guardian"')),
    ).toEqual(["It was changed after it was sealed"]);
  });
});

describe("whoever may sign is reminded", () => {
  it("on the day before the last, once a day, and never after it is signed", async () => {
    const approval = await approving.open(await approving.rendition());
    const at = (days: number) =>
      new Date(`${addDays("2026-11-23", days)}T09:00:00.000Z`);
    await cms.payload.db.updateOne({
      collection: "approvals",
      id: approval.id,
      data: { createdAt: "2026-11-20T09:00:00.000Z" },
    });
    const remind = async (moment: Date) =>
      (await remindApprovers(cms.payload, moment)).some(
        (one) => one.approval.id === approval.id,
      );
    const days = [at(-1), at(0), at(0), at(1)];
    const reminded = [];
    for (const day of days) reminded.push(await remind(day));
    expect(reminded).toEqual([false, true, false, true]);
    await approving.sign(approval);
    expect(await remind(at(2))).toBe(false);
  });
});

describe("a comment on an output", () => {
  const write = async (body: object, as = approving.approver) => {
    const answer = await rest(cms, "/approval-comments", {
      method: "POST",
      as,
      body,
    });
    return { status: answer.status, ...(await answer.json()) };
  };

  it.each([
    { x: -0.1, y: 0.5 },
    { x: 0.5, y: 1.1 },
    { x: 0.5, y: 0.5, page: 0 },
  ])("is pinned to no place outside its pages: %o", async (place) => {
    const { id } = await approving.rendition();
    expect(
      (await write({ rendition: id, text: "Here", ...place })).status,
    ).toBe(400);
  });

  it("is written by nobody who may not", async () => {
    const { id } = await approving.rendition();
    const body = { rendition: id, text: "Here", x: 0.5, y: 0.5 };
    for (const role of ["reader", "studio", "partner"] as const)
      expect((await write(body, await personWith(cms, role))).status).toBe(403);
  });

  it("is answered where it stands, and on no other output", async () => {
    const { id } = await approving.rendition();
    const other = await approving.rendition();
    const { doc } = await write({
      rendition: id,
      text: "Too big",
      x: 0.2,
      y: 0.3,
    });
    const answer = { text: "Smaller now", answers: doc.id, x: 0.9, y: 0.9 };
    expect((await write({ ...answer, rendition: other.id })).status).toBe(400);
    expect(
      (await write({ ...answer, rendition: id }, approving.officer)).doc,
    ).toMatchObject({ x: 0.2, y: 0.3, answers: { id: doc.id } });
  });

  it("keeps its words, and is settled under the name of whoever settles it", async () => {
    const { id } = await approving.rendition();
    const { doc } = await write({
      rendition: id,
      text: "Too big",
      x: 0.2,
      y: 0.3,
    });
    const answer = await rest(cms, `/approval-comments/${doc.id}`, {
      method: "PATCH",
      as: approving.officer,
      body: { text: "Fine", isResolved: true },
    });
    expect((await answer.json()).doc).toMatchObject({
      text: "Too big",
      isResolved: true,
      resolvedBy: "officer",
    });
  });
});
