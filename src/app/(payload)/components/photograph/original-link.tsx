import type { UIFieldServerProps } from "payload";

/** The link to the original, for those who may have it. */
export async function OriginalLink({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined) return null;
  const { original, originalFile } = await payload.findByID({
    collection: "photographs",
    id,
    depth: 0,
    overrideAccess: false,
    req,
  });
  if (!original?.digest) return null;
  return (
    <div className="field-type">
      {originalFile ? (
        <>
          <a href={originalFile}>Download the original</a>
          <p className="livery-small">
            It holds all that the camera and its owner wrote into it. Do not
            pass it on: send a copy instead.
          </p>
        </>
      ) : (
        <p className="livery-small">
          Only those who work on photographs may have the original.
        </p>
      )}
    </div>
  );
}
