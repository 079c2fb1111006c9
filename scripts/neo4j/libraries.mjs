import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE, fetchWithMaven, runQuietly } from '../maven.mjs';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
/** The command that runs Neo4j. */
export const JAVA = 'java';

export const LIBRARIES = path.join(CACHE, 'neo4j-5.26.16');

/** Why the installed Java cannot run Neo4j 5.26, or undefined when it can. */
async function javaProblem() {
  const { code, output } = await runQuietly(JAVA, ['-version']);
  if (code !== 0) return 'there is no java (17 or 21 is needed)';
  const version = Number(/version "(\d+)/.exec(output)?.[1]);
  return version >= 17 ? undefined : `java is ${version} (17 or 21 is needed)`;
}

/**
 * Makes sure that Java is there and that Neo4j's libraries are in `LIBRARIES`.
 *
 * @returns {Promise<string | undefined>} why Neo4j cannot be had here, or undefined when it can
 */
export async function obtainNeo4j() {
  const problem = await javaProblem();
  if (problem) return problem;
  return fetchWithMaven(LIBRARIES, 'copy-dependencies', ['-f', POM, '-DincludeScope=runtime']);
}
