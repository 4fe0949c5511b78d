import config from "@payload-config";
import { generatePageMetadata, NotFoundPage } from "@payloadcms/next/views";
import { importMap } from "../importMap.js";

interface PageProps {
  readonly params: Promise<{ segments: string[] }>;
  readonly searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = ({ params, searchParams }: PageProps) =>
  generatePageMetadata({ config, params, searchParams });

/** A page of the admin that is not there. */
export default function AdminNotFound({ params, searchParams }: PageProps) {
  return NotFoundPage({ config, importMap, params, searchParams });
}
