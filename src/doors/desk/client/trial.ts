const SECOND = 1000

/**
 * What a ruling would change in a large record is woven beside the page, and put in when it is known; meanwhile the
 * seconds are counted, so that nobody wonders whether it goes on.
 */
export async function awaitTrial(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-trial]')
  if (!place) return
  const counting = countSeconds(place.querySelector('.passed'))
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

function countSeconds(shown: Element | null) {
  const begun = Date.now()
  return setInterval(() => {
    if (shown) shown.textContent = `${Math.round((Date.now() - begun) / SECOND)} s so far`
  }, SECOND)
}
