import { createHash } from 'node:crypto'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { openSmallServer, type SmallServer } from './small-server.js'

/** A provider of OpenID Connect on loopback, which vouches for whoever `who` is when a browser comes by. */
export interface SmallProvider {
  readonly address: string
  /** Claims of the next who comes; `spoil` changes what is signed. */
  who: { sub: string; email: string; email_verified: boolean }
  spoil: Partial<{ nonce: string; iss: string; aud: string }>
  /** The page that a browser is sent to: gives the address that it is sent back to. */
  visit(address: string): string
  close(): Promise<void>
}

export async function openSmallProvider(client: string, secret: string): Promise<SmallProvider> {
  const { publicKey, privateKey } = await generateKeyPair('ES256')
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }
  const codes = new Map<string, { nonce: string; challenge: string; back: string; who: SmallProvider['who'] }>()
  const server: SmallServer = await openSmallServer({})
  const { address } = server
  const provider: SmallProvider = {
    address,
    who: { sub: 'a1', email: 'ann@example.org', email_verified: true },
    spoil: {},
    visit: (sent) => {
      const asked = new URL(sent).searchParams
      if (
        asked.get('client_id') !== client ||
        asked.get('response_type') !== 'code' ||
        asked.get('code_challenge_method') !== 'S256'
      )
        throw new Error('a request that no provider would take')
      const code = `code${codes.size}`
      codes.set(code, {
        nonce: asked.get('nonce')!,
        challenge: asked.get('code_challenge')!,
        back: asked.get('redirect_uri')!,
        who: provider.who,
      })
      return `${asked.get('redirect_uri')!}?code=${code}&state=${asked.get('state')!}&iss=${encodeURIComponent(address)}`
    },
    close: server.close,
  }
  const json = (body: object, status = 200) => ({
    status,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  server.answers['/.well-known/openid-configuration'] = json({
    issuer: address,
    authorization_endpoint: `${address}/authorize`,
    token_endpoint: `${address}/token`,
    jwks_uri: `${address}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    token_endpoint_auth_methods_supported: ['client_secret_post'],
    authorization_response_iss_parameter_supported: true,
  })
  server.answers['/keys'] = json({ keys: [key] })
  server.answers['/token'] = (request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    request.on('end', () => {
      const told = new URLSearchParams(body)
      const open = codes.get(told.get('code') ?? '')
      codes.delete(told.get('code') ?? '')
      const isRight =
        open &&
        told.get('client_secret') === secret &&
        told.get('redirect_uri') === open.back &&
        createHash('sha256')
          .update(told.get('code_verifier') ?? '')
          .digest('base64url') === open.challenge
      if (!isRight) {
        response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"invalid_grant"}')
        return
      }
      const { sub, ...claims } = open.who
      void new SignJWT({ nonce: open.nonce, ...claims, ...provider.spoil })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setIssuer(provider.spoil.iss ?? address)
        .setAudience(provider.spoil.aud ?? client)
        .setSubject(sub)
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(privateKey)
        .then((token) =>
          response
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ access_token: 'x', token_type: 'Bearer', id_token: token })),
        )
    })
  }
  return provider
}
