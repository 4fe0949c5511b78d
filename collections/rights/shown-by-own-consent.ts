import type { ArrayFieldValidation } from "payload";

const idOf = (reference: unknown): string | undefined => {
  const id =
    typeof reference === "object" && reference !== null && "id" in reference
      ? reference.id
      : reference;
  return id === null || id === undefined ? undefined : String(id);
};

/** A row of somebody shown, whatever was sent for it. */
const rowOf = (sent: unknown) => ({
  person: fieldOf(sent, "person"),
  consent: fieldOf(sent, "consent"),
});

const fieldOf = (sent: unknown, field: string): string | undefined =>
  typeof sent === "object" && sent !== null && field in sent
    ? idOf(Object.getOwnPropertyDescriptor(sent, field)?.value)
    : undefined;

/**
 * Whether nobody is shown twice and every consent was signed for the very person beside it.
 *
 * All consents are looked up at once and with the program's own rights: whoever edits a photograph
 * may not read them.
 */
export const shownByOwnConsent: ArrayFieldValidation = async (
  value,
  { req },
) => {
  const rows = (Array.isArray(value) ? value : []).map(rowOf);
  const people = rows.flatMap(({ person }) => person ?? []);
  if (new Set(people).size < people.length)
    return "Somebody is listed twice: keep one row for each person";
  const wanted = rows.flatMap(({ consent }) => consent ?? []);
  if (wanted.length === 0) return true;
  const { docs } = await req.payload.find({
    collection: "consents",
    where: { id: { in: wanted } },
    pagination: false,
    depth: 0,
    select: { subject: true, reference: true },
    req,
  });
  const subjects = new Map(
    docs.map(({ id, subject }) => [String(id), idOf(subject)]),
  );
  const wrong = rows.findIndex(
    ({ consent, person }) =>
      consent !== undefined && subjects.get(consent) !== person,
  );
  return (
    wrong < 0 ||
    `The consent in row ${wrong + 1} is another person’s: choose one that this person signed, or leave it empty`
  );
};
