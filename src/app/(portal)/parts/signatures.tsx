import type { SignatureAhead } from "#plugin/studio";
import { dayWords } from "./words.ts";

/** Who is asked to sign, one after the other, and by when. */
export function Signatures({
  ahead,
}: {
  readonly ahead: readonly SignatureAhead[];
}) {
  return (
    <ol className="signatures">
      {ahead.map(({ due, name, people, roles }) => (
        <li key={`${name} ${due}`}>
          <strong>{name}</strong>: {askedWords(people, roles)}, by{" "}
          {dayWords(due)}
        </li>
      ))}
    </ol>
  );
}

/** The first of many names, and how many more. */
const most = 3;

/** `Ada Reed or Bo Lund`; whoever has the role where nobody is known by name. */
export function askedWords(
  people: readonly string[],
  roles: readonly string[],
): string {
  if (people.length === 0)
    return `nobody has the role of ${roles.join(" or ")} yet, so tell an administrator`;
  const more = people.length - most;
  return more > 0
    ? `${people.slice(0, most).join(", ")} or ${more} more`
    : people.join(" or ");
}
