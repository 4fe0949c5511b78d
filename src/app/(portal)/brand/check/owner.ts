import {
  guideAddress,
  type CheckPerson,
  type GuideReader,
} from "#plugin/portal";

/** Whose a check is: a person's, a link's, or nobody's, whom its address alone lets in. */
export function checkPersonOf(
  reader: GuideReader,
  headers: Headers,
): CheckPerson {
  switch (reader.kind) {
    case "person":
      return same(`user:${reader.person.id}`);
    case "link":
      return same(`share:${reader.share.id}`);
    case "anybody":
      return { owner: "nobody", counted: `address:${guideAddress(headers)}` };
  }
}

const same = (owner: string): CheckPerson => ({ owner, counted: owner });
