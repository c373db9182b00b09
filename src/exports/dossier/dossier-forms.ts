import type { Dossier } from '../../views/dossier.js'
import type { LookUp } from '../../views/look-up.js'
import type { VaultNote } from './dossier-vault.js'

export const DOSSIER_FORMS = ['markdown', 'html', 'docx', 'obsidian'] as const
/** In which form a dossier leaves. */
export type DossierForm = (typeof DOSSIER_FORMS)[number]

/**
 * A dossier in one of its forms: text, bytes, or the notes of a folder. What a form needs is loaded when it is asked
 * for.
 */
export async function renderDossierAs(
  form: DossierForm,
  dossier: Dossier,
  look: LookUp,
  names: boolean,
): Promise<string | Uint8Array | readonly VaultNote[]> {
  switch (form) {
    case 'markdown':
      return (await import('./dossier-markdown.js')).renderDossier(dossier, { names })
    case 'html':
      return (await import('./dossier-html.js')).renderDossierPage(dossier)
    case 'docx':
      return (await import('./dossier-docx.js')).renderDossierDocument(dossier)
    case 'obsidian':
      return (await import('./dossier-vault.js')).renderVault(dossier, look)
  }
}
