import Link from "next/link";
import type { ToolkitOffer } from "#plugin/studio";
import { toolkitAddress, type Carried } from "./addresses.ts";

interface PhotographStripProps {
  readonly toolkit: ToolkitOffer;
  readonly carried: Carried;
}

/** The photographs that may be used today: one of them stands in every output. */
export function PhotographStrip({ carried, toolkit }: PhotographStripProps) {
  const { photographs, slug } = toolkit;
  const usable = photographs.filter(({ isUsable }) => isUsable);
  const chosen = carried.photograph ?? usable[0]?.id;
  if (usable.length < 2) return null;
  return (
    <nav className="strip" aria-labelledby="photographs">
      <h2 id="photographs">Photograph</h2>
      <ul>
        {usable.map(({ id, picture, title }) => (
          <li key={id}>
            <Link
              href={toolkitAddress(slug, { ...carried, photograph: id })}
              prefetch={false}
              scroll={false}
              {...(id === chosen && { "aria-current": true })}
            >
              <img
                src={picture.address}
                width={picture.width}
                height={picture.height}
                alt={title}
              />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
