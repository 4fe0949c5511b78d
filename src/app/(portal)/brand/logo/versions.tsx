import { logoFilesOf, type Brand, type LogoVersion } from "#brand";
import { packNameOf, versionWords } from "#plugin/portal";
import { Drawing } from "../../parts/drawing.tsx";
import { kindOf } from "./finder.tsx";

interface VersionsProps {
  readonly brand: Brand;
}

/** Every version on a ground that it is made for, with its grounds and its files. */
export function Versions({ brand }: VersionsProps) {
  const { logo, slug } = brand;
  return (
    <section className="guide-part" aria-labelledby="versions">
      <h2 id="versions">Every version</h2>
      <p className="screen-only">
        <a
          className="button"
          href={`/brand/logo/packs/${slug}-logo.zip`}
          download
        >
          Download all versions
        </a>
        <span className="quiet small pack-note">
          One ZIP with SVG, PDF, PNG and JPEG of each, a read-me and the terms
          of use.
        </span>
      </p>
      <ul className="versions">
        {logo.versions.map((version) => (
          <Version
            key={`${version.layout} ${version.colorway}`}
            brand={brand}
            version={version}
          />
        ))}
      </ul>
    </section>
  );
}

interface VersionProps extends VersionsProps {
  readonly version: LogoVersion;
}

/** The version's own file, fetched when a reader comes near it: nine drawings would weigh more than the page. */
function VersionPicture({
  brand,
  name,
  version,
}: VersionProps & { readonly name: string }) {
  const { art } = version;
  const file = logoFilesOf(brand, version).find(
    ({ making }) => making.kind === "svg",
  );
  const alt = `${brand.logo.alt}: ${name}`;
  return file ? (
    <img
      src={`/brand/logo/files/${file.name}`}
      alt={alt}
      width={Math.round(art.width)}
      height={Math.round(art.height)}
      loading="lazy"
      decoding="async"
    />
  ) : (
    <Drawing art={art} alt={alt} />
  );
}

function Version({ brand, version }: VersionProps) {
  const { grounds } = version;
  const titles = brand.swatches.filter(({ name }) => grounds.includes(name));
  const name = versionWords(version);
  return (
    <li>
      <div className="version-ground" data-swatch={grounds[0]}>
        <VersionPicture brand={brand} version={version} name={name} />
      </div>
      <h3>{name}</h3>
      <p className="small">
        On {titles.map(({ title }) => title).join(", ") || "no ground"}
      </p>
      <details className="screen-only">
        <summary>Files</summary>
        <ul className="guide-files">
          {logoFilesOf(brand, version).map((file) => (
            <li key={file.name}>
              <a href={`/brand/logo/files/${file.name}`} download>
                {kindOf(file.name)}
              </a>{" "}
              <span className="quiet small">{file.use}</span>
            </li>
          ))}
          <li>
            <a
              href={`/brand/logo/packs/${packNameOf(brand.slug, version)}`}
              download
            >
              All of this version
            </a>{" "}
            <span className="quiet small">as one ZIP</span>
          </li>
        </ul>
      </details>
    </li>
  );
}
