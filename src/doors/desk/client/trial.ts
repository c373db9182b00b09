/** What a ruling would change in a large record is woven beside the page, and put in when it is known. */
export async function awaitTrial(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-trial]')
  if (!place) return
  try {
    const answer = await fetch(place.dataset['trial']!)
    if (!answer.ok) throw new Error(`it answered ${answer.status}`)
    place.innerHTML = await answer.text()
  } catch (error) {
    const said = place.querySelector('.at-it')
    if (said) said.textContent = `What would change could not be found out: ${(error as Error).message}.`
  }
}
