import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainPicture } from "../support/hand-in.ts";
import { runLivery } from "../support/run-livery.ts";

let home: string;
let folder: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), "livery-import-"));
  folder = path.join(home, "handed-in");
  await mkdir(path.join(folder, "market"), { recursive: true });
  await writeFile(
    path.join(folder, "market", "stall.jpg"),
    await plainPicture("#80a0c0"),
  );
  await writeFile(path.join(folder, "page.jpg"), "<html></html>");
});
afterAll(() => rm(home, { recursive: true, force: true }));

const words = ["--credit", "A. Photographer", "--alt", "A stall", "--json"];

describe("livery import", () => {
  it("says that there is no such place, and opens no database for it", async () => {
    const run = await runLivery(home, ["import", "nowhere", "--json"]);
    expect(run.code).toBe(2);
    expect(JSON.parse(run.out).error.message).toBe(
      'Cannot import "nowhere": there is no such folder or file',
    );
  });

  it("tells of each file in one JSON object, and of a second run what is there already", async () => {
    const first = await runLivery(home, ["import", folder, ...words]);
    expect(first.code).toBe(1);
    expect(JSON.parse(first.out)).toMatchObject({
      taken: 1,
      present: 0,
      refused: 1,
      files: [
        { path: "market/stall.jpg", outcome: "taken" },
        { path: "page.jpg", outcome: "refused" },
      ],
    });
    const again = await runLivery(home, ["import", folder, ...words]);
    expect(JSON.parse(again.out)).toMatchObject({ taken: 0, present: 1 });
  });
});
