import type { Payload, PayloadRequest } from "payload";
import type { HouseNarrative } from "#brand";
import { localeOf } from "./locale-of.ts";

/** Documents that a house narrative refers to. */
export interface HouseParts {
  /** In the order in which they are made. */
  readonly promises: readonly number[];
  /** Documents by slug. */
  readonly toolkits: ReadonlyMap<string, number>;
}

/** Loads what the organisation says of itself, after the campaigns that its statements name. */
export async function seedHouseNarrative(
  payload: Payload,
  req: PayloadRequest,
  { goal, language, statements, title }: HouseNarrative,
  { promises, toolkits }: HouseParts,
): Promise<void> {
  await payload.create({
    collection: "narratives",
    locale: localeOf(language),
    data: {
      title,
      scope: "house",
      goal,
      statements: statements.map(({ campaigns, ...statement }) => ({
        ...statement,
        campaigns: campaigns.flatMap((slug) => toolkits.get(slug) ?? []),
      })),
      promises: [...promises],
      _status: "published",
    },
    req,
  });
}
