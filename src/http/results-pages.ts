type Pages = typeof import('../pages/results/all.ts');

let loaded: Pages | undefined;

/**
 * The pages of results, loaded when somebody asks for the first of them: who fills in a form does not wait for them. Kept
 * here, as asking the runtime for them again takes longer than answering with a page that was made.
 */
export async function resultsPages(): Promise<Pages> {
  loaded ??= await import('../pages/results/all.ts');
  return loaded;
}
