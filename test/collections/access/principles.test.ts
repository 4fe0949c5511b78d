/** What the table of rights must hold to, whatever else it comes to say. Written by hand, from the law and the trade. */
import { describe, expect, it } from "vitest";
import {
  accessRules,
  accessTable,
  fieldTable,
  roles,
  type Operation,
  type Role,
} from "#collections";

const operations: readonly Operation[] = [
  "create",
  "read",
  "readVersions",
  "update",
  "delete",
  "publish",
];

/** Who has any right of a kind on a collection, in the order of roles. */
const holders = (
  collection: keyof typeof accessTable,
  ...asked: readonly Operation[]
): readonly Role[] => {
  const granted = asked.flatMap((operation) =>
    Object.values(accessTable[collection][operation] ?? {}).flat(),
  );
  return roles.filter((role) => granted.includes(role));
};

const writing = ["create", "update", "delete", "publish"] as const;

describe("by the table of rights", () => {
  it("only the consent officer touches consents", () => {
    expect(holders("consents", ...operations)).toEqual(["consent-officer"]);
  });

  it("an administrator looks after logins and sees no consent and nobody in a photograph", () => {
    expect(holders("people", ...operations)).not.toContain("administrator");
    expect(holders("consents", ...operations)).not.toContain("administrator");
  });

  it("only administrators make and remove people who log in, and machines", () => {
    expect(holders("users", "create", "delete")).toEqual(["administrator"]);
    expect(holders("machines", ...operations)).toEqual(["administrator"]);
    expect(fieldTable["users.roles"].write).toEqual(["administrator"]);
  });

  it("nobody writes a rendition: only the program makes one", () => {
    expect(holders("renditions", ...writing)).toEqual([]);
  });

  it("nobody changes who has read a guideline", () => {
    expect(holders("acknowledgements", "update")).toEqual([]);
  });

  it.each(["supplier", "partner", "elected-member"] as const)(
    "%s sees no photograph, nobody in a photograph, and writes nothing of the brand",
    (role) => {
      for (const collection of [
        "photographs",
        "people",
        "consents",
        "words",
        "machines",
      ] as const)
        expect(holders(collection, ...operations)).not.toContain(role);
      for (const collection of ["brands", "logos", "guidelines"] as const)
        expect(holders(collection, ...writing)).not.toContain(role);
    },
  );

  it("suppliers and elected members see no toolkit, and partners only what is shared with them", () => {
    const { all, published, shared } = accessTable.toolkits.read ?? {};
    expect(shared).toEqual(["partner"]);
    for (const role of ["supplier", "elected-member", "partner"] as const)
      expect([...(all ?? []), ...(published ?? [])]).not.toContain(role);
  });

  it("only keepers of the brand publish", () => {
    for (const rights of Object.values(accessTable))
      for (const role of rights.publish?.all ?? [])
        expect(["administrator", "guardian"]).toContain(role);
  });

  it("who publishes may also change, and who changes may also read", () => {
    for (const rights of Object.values(accessTable)) {
      const update = Object.values(rights.update ?? {}).flat();
      const read = Object.values(rights.read ?? {}).flat();
      expect(update).toEqual(
        expect.arrayContaining([...(rights.publish?.all ?? [])]),
      );
      expect(read).toEqual(expect.arrayContaining([...update]));
    }
  });

  it("readers read and write nothing but that they have read, what they search for, and themselves", () => {
    const written = Object.keys(accessTable).filter((collection) =>
      writing.some((operation) =>
        Object.values(
          Object.entries(accessTable).find(
            ([slug]) => slug === collection,
          )?.[1][operation] ?? {},
        )
          .flat()
          .includes("reader"),
      ),
    );
    expect(written).toEqual(["acknowledgements", "saved-searches", "users"]);
  });

  it("every rule says in a sentence how far it reaches", () => {
    for (const { says } of Object.values(accessRules))
      expect(says).toMatch(/^[A-Z].+\.$/);
  });
});
