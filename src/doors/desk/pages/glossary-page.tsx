import { listTerms } from '../../../views/glossary.js'
import { Frame } from '../frame.js'

/** Every sign, number and term of the desk, each in a sentence. */
export function GlossaryPage() {
  return (
    <Frame title="Glossary" here="/glossary">
      <h1>Glossary</h1>
      {listTerms().map(({ title, terms }) => (
        <section key={title}>
          <h2>{title}</h2>
          <dl class="glossary">
            {terms.map(({ id, name, sign, means }) => (
              <div key={id} id={id} data-step>
                <dt>
                  {sign !== undefined && (
                    <span class={`sign ${id}`} aria-hidden="true">
                      {sign}{' '}
                    </span>
                  )}
                  {name}
                </dt>
                <dd>{means}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Frame>
  )
}
