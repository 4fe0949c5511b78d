import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { locales } from "#collections";
import { seedLarkmere } from "#plugin";
import { startCms, type TestCms } from "../support/payload-cms.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
});
afterAll(() => cms.close());

const collections = ["narratives", "facts", "promises"] as const;

describe("the demonstration in its further languages", () => {
  // They are written in one go, without the hooks and checks that somebody who saves a language meets.
  it.each(collections)(
    "could be saved as it is in each of them: %s",
    async (collection) => {
      const { docs } = await cms.payload.find({
        collection,
        locale: "all",
        depth: 0,
        pagination: false,
      });
      const { flattenedFields } = cms.payload.collections[collection].config;
      const localized = flattenedFields.filter(
        (field) => "localized" in field && field.localized,
      );
      const refused: string[] = [];
      let saved = 0;
      for (const document of docs)
        for (const { code } of locales.map((locale) => Object(locale))) {
          const data = Object.fromEntries(
            localized.flatMap(({ name }) => {
              const words = Reflect.get(
                Object(Reflect.get(document, name)),
                code,
              );
              return words === undefined || words === null
                ? []
                : [[name, words]];
            }),
          );
          if (Object.keys(data).length === 0) continue;
          saved += 1;
          const after = await cms.payload
            .update({
              collection,
              id: document.id,
              data,
              locale: code,
              depth: 0,
            })
            .catch((error: unknown) => {
              refused.push(`${document.id} ${code}: ${String(error)}`);
              return document;
            });
          expect(Reflect.get(after, "facts")).toEqual(
            Reflect.get(document, "facts"),
          );
        }
      expect(refused).toEqual([]);
      expect(saved).toBeGreaterThan(docs.length);
    },
  );
});
