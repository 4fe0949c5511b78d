import sharp from "sharp";
import { roles, type Photograph, type Role } from "#collections";
import { personWith, type Person, type TestCms } from "./payload-cms.ts";
import { rest } from "./rest.ts";

/** Somebody of a role, or somebody who is not signed in. */
export type Who = Role | "nobody";

/** Photographs that people of every role hand in, look at and replace. */
export interface Photographing {
  /** Asks the local interface as somebody. */
  readonly as: (who: Who) => {
    readonly overrideAccess: false;
    readonly user?: Person;
  };
  /** Asks over REST as somebody. */
  readonly over: (who: Who, path: string) => Promise<Response>;
  /** Hands a photograph in. Without a person the program does it. */
  readonly handIn: (fields?: object, who?: Who) => Promise<Photograph>;
  readonly replaceFile: (id: number, who: Who) => Promise<Photograph>;
}

/** Makes somebody of each role. */
export async function startPhotographing(cms: TestCms): Promise<Photographing> {
  const people = new Map<Who, Person>();
  for (const role of roles) people.set(role, await personWith(cms, role));
  let count = 0;
  const as: Photographing["as"] = (who) => {
    const user = people.get(who);
    return { overrideAccess: false, ...(user && { user }) };
  };
  const file = async (name: string) => {
    const data = await noise((count += 1));
    return { data, name, mimetype: "image/jpeg", size: data.length };
  };
  return {
    as,
    over(who, path) {
      const user = people.get(who);
      return rest(cms, path, { ...(user && { as: user }) });
    },
    async handIn(fields = {}, who) {
      const picture = await file("x.jpg");
      return cms.payload.create({
        collection: "photographs",
        data: {
          slug: `picture-${count}`,
          title: "A picture",
          alt: "What it shows",
          credit: "A. Photographer",
          ...fields,
        },
        file: picture,
        ...(who && as(who)),
      });
    },
    replaceFile: async (id, who) =>
      cms.payload.update({
        collection: "photographs",
        id,
        data: {},
        file: await file("y.jpg"),
        ...as(who),
      }),
  };
}

/** A photograph of nothing, alike to none of another number. */
const noise = (number: number): Promise<Buffer> =>
  sharp({
    create: {
      width: 200,
      height: 150 + number,
      channels: 3,
      background: "#468",
      noise: { type: "gaussian", mean: 120, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
