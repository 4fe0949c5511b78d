import type { ArrayFieldServerProps } from "payload";
import { z } from "zod";
import { documentsOf, isUseKind, useKinds } from "#collections";

const usesSchema = z.array(
  z.object({ of: z.string(), as: z.string().nullish() }),
);

/** Long digests are told apart by their first figures. */
const shown = (detail: string): string =>
  /^[0-9a-f]{64}$/.test(detail) ? detail.slice(0, 12) : detail;

/** Everything that an output was made from, by kind, with what it was like then. */
export function Lineage({ data }: ArrayFieldServerProps) {
  const parsed = usesSchema.safeParse(data?.["uses"]);
  const uses = parsed.success ? parsed.data : [];
  const kinds = useKinds.filter((kind) =>
    uses.some(({ of }) => of.startsWith(`${kind}:`)),
  );
  return (
    <section className="field-type livery-lineage" aria-label="Made from">
      <h3>Made from</h3>
      <dl>
        {kinds.map((kind) => (
          <div key={kind}>
            <dt>{`${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`}</dt>
            {uses
              .filter(({ of }) => of.startsWith(`${kind}:`))
              .map(({ as, of }) => (
                <dd key={of}>
                  <Name kind={kind} name={of.slice(kind.length + 1)} />
                  {as && <code title={as}>{shown(as)}</code>}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Name({
  kind,
  name,
}: {
  readonly kind: string;
  readonly name: string;
}) {
  const place = isUseKind(kind) ? documentsOf(kind) : undefined;
  if (!place) return name;
  // What belongs to a brand is named with it: "larkmere/horizontal-color".
  const [key = name, brand] = name.split("/").reverse();
  const list = `/admin/collections/${place.collection}`;
  const clauses = [
    `where[or][0][and][0][${place.key}][equals]=${encodeURIComponent(key)}`,
    brand &&
      `where[or][0][and][1][brand.slug][equals]=${encodeURIComponent(brand)}`,
  ];
  const address =
    place.key === "id" && /^\d+$/.test(name)
      ? `${list}/${name}`
      : `${list}?${clauses.filter(Boolean).join("&")}`;
  return <a href={address}>{name}</a>;
}
