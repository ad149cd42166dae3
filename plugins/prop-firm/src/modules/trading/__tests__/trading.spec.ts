import { randomBytes } from "node:crypto"
import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { TRADING_MODULE } from ".."
import type TradingModuleService from "../service"
import recording, { calls, trouble } from "./recording-provider"

moduleIntegrationTestRunner<TradingModuleService>({
  moduleName: TRADING_MODULE,
  resolve: path.resolve(__dirname, ".."),
  pathToMigrations: path.resolve(__dirname, "../migrations"),
  moduleOptions: {
    encryptionKeys: `k1:${randomBytes(32).toString("base64")}`,
    providers: [{ resolve: recording, id: "recording", options: {} }],
  },
  testSuite: ({ service }) => {
    const connect = () =>
      service.createPlatformConnections({
        name: "Test",
        provider: "recording",
      })
    const open = async () => {
      const connection = await connect()
      const row = await service.createTradingLogins({
        challenge_account_id: "chacc_1",
        connection_id: connection.id,
        idempotency_key: "open:chacc_1",
      })
      await service.recordLogin(row, {
        login: "7001",
        password: "top secret",
        server: "Test-1",
      })
      return connection
    }

    beforeEach(() => {
      calls.length = 0
      trouble.message = null
    })

    describe("keys", () => {
      it("shows a secret once and finds the connection by its key", async () => {
        const connection = await connect()
        const key = await service.createKey(connection.id)
        const [stored] = await service.listConnectionKeys({ id: key.id })
        expect(stored?.secret).not.toContain(key.secret)
        const found = await service.findKey(key.id)
        expect(found?.secret).toBe(key.secret)
        expect(found?.connection.id).toBe(connection.id)
      })

      it("does not find revoked, unknown or disabled ones", async () => {
        const connection = await connect()
        const key = await service.createKey(connection.id)
        await service.updateConnectionKeys({
          id: key.id,
          revoked_at: new Date(),
        })
        expect(await service.findKey(key.id)).toBeNull()
        expect(await service.findKey("pkey_nobody")).toBeNull()
        const other = await service.createKey(connection.id)
        await service.updatePlatformConnections({
          id: connection.id,
          status: "disabled",
        })
        expect(await service.findKey(other.id)).toBeNull()
      })
    })

    describe("logins", () => {
      it("keeps credentials encrypted and gives them to their owner only", async () => {
        await open()
        const row = await service.loginOf("chacc_1")
        expect(row?.credentials).not.toContain("top secret")
        expect(await service.credentialsOf("chacc_1")).toEqual({
          login: "7001",
          password: "top secret",
          server: "Test-1",
          platform: "Test",
        })
        await expect(service.credentialsOf("chacc_2")).rejects.toThrow(
          "not open yet"
        )
      })

      it("has one login per challenge account and per platform name", async () => {
        const connection = await open()
        await expect(
          service.createTradingLogins({
            challenge_account_id: "chacc_1",
            connection_id: connection.id,
            idempotency_key: "again",
          })
        ).rejects.toThrow()
        const other = await service.createTradingLogins({
          challenge_account_id: "chacc_2",
          connection_id: connection.id,
          idempotency_key: "open:chacc_2",
        })
        await expect(
          service.updateTradingLogins({ id: other.id, login: "7001" })
        ).rejects.toThrow()
      })

      it("notes the wish before the platform answers", async () => {
        await open()
        trouble.message = "platform is away"
        await expect(
          service.setAccess("chacc_1", "TRADING_DISABLED")
        ).rejects.toThrow("platform is away")
        expect(await service.loginOf("chacc_1")).toMatchObject({
          access_right: "FULL",
          desired_access_right: "TRADING_DISABLED",
        })
        trouble.message = null
        await service.setAccess("chacc_1", "TRADING_DISABLED")
        expect(await service.closeAll("chacc_1")).toEqual(["1"])
        expect(await service.loginOf("chacc_1")).toMatchObject({
          access_right: "TRADING_DISABLED",
        })
        expect(calls).toEqual([
          "setAccess 7001 TRADING_DISABLED",
          "setAccess 7001 TRADING_DISABLED",
          "closeAll 7001",
        ])
      })

      it("asks nothing of a platform that knows no login yet", async () => {
        await service.setAccess("chacc_9", "FULL")
        expect(await service.closeAll("chacc_9")).toEqual([])
        expect(calls).toEqual([])
      })
    })

    it("names a provider that is not configured", () => {
      expect(service.providerIds()).toEqual(["recording"])
      expect(() => service.platform({ provider: "mt9" })).toThrow(
        'no platform provider "mt9"'
      )
    })
  },
})
