import type { UIFieldServerProps } from "payload";
import { reachOfConsent } from "#collections";

/** How many of each kind are named; the rest are counted. */
const named = 8;

const day = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeZone: "Europe/London",
});

/** What a withdrawal of a consent stops, and who has what was made before. */
export async function ConsentReach({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined) return null;
  const consent = await payload.findByID({
    collection: "consents",
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!consent) return null;
  const reach = await reachOfConsent(req, consent.id, new Date());
  const { downloads, photographs, renditions, shares } = reach;
  const names = new Map(renditions.map((one) => [one.id, one.name]));
  return (
    <section
      className="field-type livery-where-used"
      aria-label="What it reaches"
    >
      <h3>What it reaches</h3>
      <p className="livery-small">
        {consent.withdrawnOn
          ? "Withdrawn: every render, download and link of these is refused. Take down what is in the world, and write to whoever has a file."
          : "A withdrawal stops all of this at once. Nothing that was printed and handed out need be called back."}
      </p>
      <Reached
        heading="Photographs"
        address="photographs"
        items={photographs.map((one) => ({ id: one.id, text: one.title }))}
      />
      <Reached
        heading="Outputs"
        address="renditions"
        items={renditions.map((one) => ({ id: one.id, text: one.name }))}
      />
      <Reached
        heading="Open links"
        address="shares"
        items={shares.map(({ id: share, purpose, recipient }) => ({
          id: share,
          text: `${recipient}: ${purpose}`,
        }))}
      />
      <Reached
        heading="Downloads"
        address="renditions"
        items={downloads.map(({ actor, at, rendition }) => ({
          id: rendition,
          text: `${day.format(new Date(at))}, ${actor}: ${names.get(rendition) ?? rendition}`,
        }))}
      />
    </section>
  );
}

function Reached({
  address,
  heading,
  items,
}: {
  readonly address: string;
  readonly heading: string;
  readonly items: readonly { readonly id: number; readonly text: string }[];
}) {
  return (
    <details open={items.length > 0 && items.length <= named}>
      <summary>
        {heading}: {items.length}
      </summary>
      <ul>
        {items.slice(0, named).map(({ id, text }, index) => (
          <li key={`${id} ${index}`}>
            <a href={`/admin/collections/${address}/${id}`}>{text}</a>
          </li>
        ))}
        {items.length > named && <li>and {items.length - named} more</li>}
      </ul>
    </details>
  );
}
