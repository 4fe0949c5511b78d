import { expect, it } from "vitest";
import { entryOf, listNames } from "../../src/plugin/search/search-entry.ts";
import { writeLine } from "../../src/plugin/search/entry-line.ts";
import { LibraryMemory } from "../../src/plugin/search/memory/library-memory.ts";
import { madePhotographs } from "../bench/library/made-photographs.ts";
import { chance } from "../bench/library/spread.ts";

const lines = madePhotographs(3000, 5).map((photograph) => {
  const entry = entryOf(photograph);
  if (!entry) throw new Error("Expected an entry");
  return { id: photograph.id, line: writeLine(entry) };
});

/** All that a memory holds, by photograph. */
function heldBy(memory: LibraryMemory): Map<number, readonly unknown[]> {
  const rows = Array.from({ length: memory.size }, (_, row) => row);
  return new Map(
    rows.map((row) => [
      memory.ids[row] ?? 0,
      [
        memory.titles[row],
        memory.numbers("created")[row],
        memory.numbers("longSide")[row],
        ...listNames.map((name) => {
          const column = memory.lists(name);
          const code = column.codes[row] ?? 0;
          const counts = new Uint32Array(column.size);
          counts[code] = 1;
          return [...column.sums(counts).keys()];
        }),
        memory.colors.slice(row * 6, row * 6 + 6).join(),
      ],
    ]),
  );
}

it("a memory of the library holds the same, whatever came and went before", () => {
  const random = chance(3);
  const kept = new Map<number, string>();
  const lived = new LibraryMemory();
  for (let step = 0; step < 12_000; step += 1) {
    const one = lines[Math.floor(random() * lines.length)];
    const two = lines[Math.floor(random() * lines.length)];
    kept.set(one?.id ?? 0, one?.line ?? "");
    lived.put(one?.line ?? "");
    kept.delete(two?.id ?? 0);
    lived.remove(two?.id ?? 0);
  }
  const fresh = new LibraryMemory();
  for (const line of kept.values()) fresh.put(line);
  expect(lived.size).toBe(kept.size);
  expect(lived.size).toBeGreaterThan(1024);
  expect(heldBy(lived)).toEqual(heldBy(fresh));
});

it("text that holds the separators of a line stays one value", () => {
  const entry = entryOf({
    id: 7,
    title: "Weir\u001eand\u001dlock",
    place: { ward: "North\u001fWard" },
  });
  if (!entry) throw new Error("Expected an entry");
  const memory = new LibraryMemory();
  memory.put(writeLine(entry));
  expect(memory.titles[0]).toBe("weir and lock");
  const ward = memory.lists("ward");
  expect([...ward.sums(Uint32Array.of(1)).keys()]).toEqual(["North Ward"]);
});
