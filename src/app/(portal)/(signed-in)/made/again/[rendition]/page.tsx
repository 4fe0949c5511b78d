import { notFound, redirect } from "next/navigation";
import { renditionSetting } from "#plugin/portal";
import { ToolkitError } from "#render/errors";
import { signedIn } from "../../../../visit.ts";

interface AgainPageProps {
  readonly params: Promise<{ readonly rendition: string }>;
}

/** Leads to the editor with everything as it was set in an output. */
export default async function AgainPage({ params }: AgainPageProps) {
  const { rendition } = await params;
  const { req } = await signedIn(`/made/again/${rendition}`);
  const { toolkit } = await renditionSetting(req, rendition).catch(
    (error: unknown) => {
      if (error instanceof ToolkitError) notFound();
      throw error;
    },
  );
  redirect(`/toolkits/${toolkit}/make?from=${rendition}`);
}
