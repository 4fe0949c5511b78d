import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { referenceOf, type PrintJob } from "#collections";
import { kitFiles, refusalOf, takeCounted, type OpenKit } from "#plugin/portal";
import { startKits, type Kits } from "../support/kits.ts";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { startPressDesk, type PressDesk } from "../support/press-desk.ts";

let cms: TestCms;
let desk: PressDesk;
let kits: Kits;

beforeAll(async () => {
  cms = await startCms();
  desk = await startPressDesk(cms);
  kits = await startKits(cms);
}, 240_000);
afterAll(() => cms.close());

/** A kit for the printers of a job. */
const kitOf = async ({ id }: PrintJob): Promise<OpenKit> =>
  kits.open(await kits.make({ printJob: id }));

const ticketFiles = async (kit: OpenKit) =>
  (await kitFiles(kit)).filter(({ folder }) => folder === "ticket");

describe("a kit with a print job", () => {
  it("holds nothing of a job that nobody has ordered", async () => {
    expect(await ticketFiles(await kitOf(await desk.draft()))).toEqual([]);
  });

  it("keeps the job's files back until the press file is signed, then hands out each as it was ordered", async () => {
    const job = await desk.ordered();
    const kit = await kitOf(job);
    const waiting = await ticketFiles(kit);
    expect(waiting.map(({ name }) => name).toSorted()).toEqual(
      (job.files ?? []).map(({ fileName }) => fileName).toSorted(),
    );
    for (const file of waiting)
      expect(await refusalOf(file)).toMatchObject({ code: "not-approved" });
    await desk.sign(job);
    for (const file of await ticketFiles(kit)) {
      expect(await refusalOf(file)).toBeUndefined();
      const bytes = await takeCounted(kit, file);
      expect(bytes.length).toBe(
        job.files?.find(({ fileName }) => fileName === file.name)?.bytes,
      );
    }
    const { downloads } = await cms.payload.findByID({
      collection: "kits",
      id: kit.kit.id,
      depth: 0,
    });
    expect(downloads).toBe(waiting.length);
  }, 120_000);

  it("holds nothing of a job that was cancelled, though its press file stays", async () => {
    const job = await desk.ordered();
    const kit = await kitOf(job);
    await desk.move(job.id, "cancel", desk.officer, "The event is off");
    expect(referenceOf(job.rendition)).toBeDefined();
    expect(await ticketFiles(kit)).toEqual([]);
  }, 120_000);
});
