import { createConfig } from "#plugin/config";

/** The config that Next and Payload's own commands read. */
export default createConfig();
