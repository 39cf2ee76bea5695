/** The pages of results, loaded when somebody asks for the first of them: who fills in a form does not wait for them. */
export function resultsPages() {
  return import('../pages/results/all.ts');
}
