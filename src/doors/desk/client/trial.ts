const SECOND = 1000

/**
 * What a ruling would change in a large record is woven beside the page, and put in when it is known; meanwhile the
 * seconds are counted, so that nobody wonders whether it goes on.
 */
export async function awaitTrial(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-trial]')
  if (!place) return
  const [begun, passed] = [Date.now(), place.querySelector('.passed')]
  const counting = setInterval(() => {
    if (passed) passed.textContent = `${Math.round((Date.now() - begun) / SECOND)} s so far`
  }, SECOND)
  try {
    const answer = await fetch(place.dataset['trial']!)
    if (!answer.ok) throw new Error(`it answered ${answer.status}`)
    place.innerHTML = await answer.text()
  } catch (error) {
    const said = place.querySelector('.at-it')
    if (said) said.textContent = `What would change could not be found out: ${(error as Error).message}.`
  } finally {
    clearInterval(counting)
  }
}
