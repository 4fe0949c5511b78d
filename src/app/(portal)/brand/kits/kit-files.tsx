import { refusalForOutsiders } from "#collections";
import {
  kitFiles,
  refusalOf,
  type KitFile,
  type KitFolder,
  type OpenKit,
} from "#plugin/portal";

const titles: Readonly<Record<KitFolder, string>> = {
  ticket: "Job ticket and press file",
  artwork: "Finished artwork",
  photographs: "Photographs",
  logo: "Logo",
  colour: "Palette",
  formats: "Formats",
};

const folders: readonly KitFolder[] = [
  "ticket",
  "artwork",
  "photographs",
  "logo",
  "colour",
  "formats",
];

interface Judged {
  readonly file: KitFile;
  /** Why it may not be fetched now. */
  readonly refused: string | undefined;
}

/** The files of a kit by folder. What may not go out today stays in its place and says why. */
export async function KitFiles({ open }: { readonly open: OpenKit }) {
  const judged: Judged[] = [];
  for (const file of await kitFiles(open)) {
    const refusal = await refusalOf(file);
    judged.push({
      file,
      refused: refusal && refusalForOutsiders(refusal).says,
    });
  }
  if (judged.length === 0) return null;
  const address = `/brand/kits/${open.kit.id}`;
  return (
    <section className="guide-part" aria-labelledby="files">
      <h2 id="files">Files</h2>
      {judged.some(({ refused }) => !refused) && (
        <p className="screen-only kit-all">
          <a className="button" href={`${address}/everything`} download>
            Fetch everything
          </a>
          <span className="quiet small">
            One ZIP with a folder for each part, the text of this page, and
            checksums.
          </span>
        </p>
      )}
      <div className="kit-folders">
        {folders.map((folder) => (
          <Folder
            key={folder}
            address={address}
            folder={folder}
            files={judged.filter(({ file }) => file.folder === folder)}
          />
        ))}
      </div>
    </section>
  );
}

interface FolderProps {
  readonly address: string;
  readonly folder: KitFolder;
  readonly files: readonly Judged[];
}

function Folder({ address, files, folder }: FolderProps) {
  if (files.length === 0) return null;
  return (
    <section aria-labelledby={`folder-${folder}`}>
      <h3 id={`folder-${folder}`}>{titles[folder]}</h3>
      <ul className="guide-files">
        {files.map(({ file: { name, says }, refused }) => (
          <li key={name}>
            {refused ? (
              <span className="kit-closed">{name}</span>
            ) : (
              <a href={`${address}/files/${folder}/${name}`} download>
                {name}
              </a>
            )}
            <span className="quiet small">{says}</span>
            {refused && <span className="problem small">{refused}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
