import Link from "next/link";
import type { UIFieldServerProps } from "payload";
import { readTokens, readVector, swatchesFromTokens, writeSvg } from "#brand";
import type { Logo } from "#collections";

const drawn = (logo: Logo, tokens: unknown): string | undefined => {
  try {
    const swatches = swatchesFromTokens(readTokens(tokens));
    const svg = writeSvg(readVector(logo.art, swatches), swatches);
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
  } catch {
    return undefined;
  }
};

/** The brand's logos, each a link to where it is kept. */
export async function LogoVersions({ id, payload, user }: UIFieldServerProps) {
  if (id === undefined) return null;
  const asker = { depth: 0, overrideAccess: false, user } as const;
  const [brand, logos] = await Promise.all([
    payload.findByID({ collection: "brands", id, ...asker }),
    payload.find({
      collection: "logos",
      where: { brand: { equals: id } },
      sort: "key",
      limit: 60,
      ...asker,
    }),
  ]);
  return (
    <div className="field-type">
      <h3>Versions</h3>
      <ul className="livery-grounds">
        {logos.docs.map((logo) => (
          <li key={logo.id}>
            <Link href={`/admin/collections/logos/${logo.id}`}>
              <div className={`livery-logo-${logo.colorway}`}>
                <img src={drawn(logo, brand.tokens)} alt="" />
              </div>
              {logo.name}
            </Link>
          </li>
        ))}
      </ul>
      <p className="livery-small">
        <Link href="/admin/collections/logos/create">Add a version</Link>
      </p>
    </div>
  );
}
