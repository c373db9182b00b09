/** Folds plural and past so that “ministers met on rifles” and “minister … rifle” share terms. */
export function stem(form: string): string {
  if (form.length <= 4) return form
  return form
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?:ed|ing)$/, '')
}
