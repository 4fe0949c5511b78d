/** Kits for a supplier, as a designer makes them and as whoever they are for opens them. */
import type { Kit } from "#collections";
import { kitFiles, kitFor, type KitFile, type OpenKit } from "#plugin/portal";
import { foldersOf } from "../../src/plugin/home.ts";
import { personWith, type Person, type TestCms } from "./payload-cms.ts";
import { rest } from "./rest.ts";

/** What the form for a kit answers. */
export interface KitAnswer {
  readonly status: number;
  readonly doc?: Kit;
  readonly errors?: readonly { readonly message: string }[];
}

/** A supplier, and kits for them. */
export interface Kits {
  /** Who makes them. */
  readonly designer: Person;
  readonly supplier: Person;
  /** The only brand. */
  readonly brand: number;
  /** Asks for a kit as a designer, or as somebody else. */
  ask(given: object, as?: Person): Promise<KitAnswer>;
  /** A kit that a designer made. */
  make(given: object): Promise<Kit>;
  /** A kit as its supplier has it; throws where they cannot open it. */
  open(kit: Pick<Kit, "id">): Promise<OpenKit>;
  /** The same for somebody else, or for whoever holds the passes of links. */
  openAs(
    kit: Pick<Kit, "id"> | undefined,
    person: Person | undefined,
    passes?: readonly string[],
  ): Promise<OpenKit | undefined>;
}

/** Kits of the only brand of a CMS. */
export async function startKits(cms: TestCms): Promise<Kits> {
  const designer = await personWith(cms, "designer");
  const supplier = await personWith(cms, "supplier");
  const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
  const brand = docs[0]?.id ?? 0;
  const ask: Kits["ask"] = async (given, as = designer) => {
    const answer = await rest(cms, "/kits", {
      method: "POST",
      as,
      body: { title: "Two vans", brand, supplier: supplier.id, ...given },
    });
    return { status: answer.status, ...(await answer.json()) };
  };
  const openAs: Kits["openAs"] = (kit, person, passes = []) =>
    kitFor(cms.payload, kit?.id ?? 0, {
      person,
      passes,
      folders: foldersOf(cms.home),
    });
  return {
    designer,
    supplier,
    brand,
    ask,
    openAs,
    make: async (given) => {
      const { doc, errors } = await ask(given);
      if (!doc) throw new Error(`No kit was made: ${JSON.stringify(errors)}`);
      return doc;
    },
    open: async (kit) => {
      const found = await openAs(kit, supplier);
      if (!found) throw new Error("The supplier cannot open the kit");
      return found;
    },
  };
}

/** The first file of a kit in a folder; throws where there is none. */
export async function fileIn(
  kit: OpenKit,
  folder: KitFile["folder"],
): Promise<KitFile> {
  const file = (await kitFiles(kit)).find((one) => one.folder === folder);
  if (!file) throw new Error(`The kit has nothing in ${folder}`);
  return file;
}
