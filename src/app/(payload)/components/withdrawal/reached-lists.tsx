import type { ConsentReach, ReachedUser } from "#collections";
import { dayInLondon } from "./day-in-london.ts";

/** How many of each kind are named; the rest are counted. */
const named = 8;

/** Everything that a consent reaches, kind by kind. */
export function ReachedLists({ reach }: { readonly reach: ConsentReach }) {
  const { documents, photographs, renditions, users } = reach;
  const names = new Map(renditions.map((one) => [one.id, one.name]));
  return (
    <>
      <Reached
        heading="Photographs"
        items={photographs.map(({ id, title }) => ({
          address: `photographs/${id}`,
          text: title,
        }))}
      />
      <Reached
        heading="Outputs"
        items={renditions.map(({ id, name }) => ({
          address: `renditions/${id}`,
          text: name,
        }))}
      />
      {users.map(({ items, kind, title }) => (
        <Reached
          key={kind}
          heading={title}
          items={items.map((user) => ({
            address: addressOf(user),
            text: saysOf(user, names),
          }))}
        />
      ))}
      <Reached
        heading="Toolkits and pages that offer the photographs"
        items={documents.map(({ collection, id, title }) => ({
          address: `${collection}/${id}`,
          text: title,
        }))}
      />
    </>
  );
}

/** A link of its own; what was fetched where anything else fetched it. */
const addressOf = ({ renditions, who }: ReachedUser): string =>
  who.startsWith("share:")
    ? `shares/${who.slice("share:".length)}`
    : `renditions/${renditions[0] ?? ""}`;

function saysOf(
  { at, name, purpose, renditions, who }: ReachedUser,
  names: ReadonlyMap<number, string>,
): string {
  const [first] = renditions;
  const files =
    renditions.length === 1 && first !== undefined
      ? (names.get(first) ?? String(first))
      : `${renditions.length} outputs`;
  const day = at ? dayInLondon(at) : "";
  if (who.startsWith("print-job:"))
    return `${name}: ${purpose.toLowerCase()} (${files}${day && `, needed by ${day}`})`;
  return who.startsWith("share:") && purpose
    ? `${name}: ${purpose} (${files}, ${day})`
    : `${day}, ${name}: ${files}`;
}

function Reached({
  heading,
  items,
}: {
  readonly heading: string;
  readonly items: readonly {
    readonly address: string;
    readonly text: string;
  }[];
}) {
  return (
    <details open={items.length > 0 && items.length <= named}>
      <summary>
        {heading}: {items.length}
      </summary>
      <ul>
        {items.slice(0, named).map(({ address, text }, index) => (
          <li key={`${address} ${index}`}>
            <a href={`/admin/collections/${address}`}>{text}</a>
          </li>
        ))}
        {items.length > named && <li>and {items.length - named} more</li>}
      </ul>
    </details>
  );
}
