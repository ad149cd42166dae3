const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

/** An exact fraction. Slow and plain: nothing is ever rounded before it is shown. */
export class Rational {
  private constructor(
    readonly over: bigint,
    readonly under: bigint
  ) {}

  private static of(over: bigint, under: bigint): Rational {
    const sign = under < 0n ? -1n : 1n
    const shared = gcd(over < 0n ? -over : over, under * sign) || 1n
    return new Rational((sign * over) / shared, (sign * under) / shared)
  }

  /** `"-12.50"`, or a whole number. */
  static from(text: string | number): Rational {
    const [, minus, whole = "0", fraction = ""] =
      /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(text)) ?? []
    const value = BigInt(whole + fraction)
    return Rational.of(
      minus === "-" ? -value : value,
      10n ** BigInt(fraction.length)
    )
  }

  plus(other: Rational): Rational {
    return Rational.of(
      this.over * other.under + other.over * this.under,
      this.under * other.under
    )
  }
  minus(other: Rational): Rational {
    return this.plus(other.negated())
  }
  negated(): Rational {
    return new Rational(-this.over, this.under)
  }
  times(other: Rational): Rational {
    return Rational.of(this.over * other.over, this.under * other.under)
  }
  dividedBy(other: Rational): Rational {
    return Rational.of(this.over * other.under, this.under * other.over)
  }
  /** So many percent of this. */
  percent(percent: string): Rational {
    return this.times(Rational.from(percent)).dividedBy(Rational.from(100))
  }
  /** Below zero, zero or above, as this is less than, equal to or more than the other. */
  compare(other: Rational): number {
    const difference = this.over * other.under - other.over * this.under
    return difference < 0n ? -1 : difference > 0n ? 1 : 0
  }
  min(other: Rational): Rational {
    return this.compare(other) <= 0 ? this : other
  }
  max(other: Rational): Rational {
    return this.compare(other) >= 0 ? this : other
  }

  /** Without what is smaller than the last of so many decimals. */
  cut(decimals: number): Rational {
    const scale = 10n ** BigInt(decimals)
    return Rational.of((this.over * scale) / this.under, scale)
  }

  /** Rounded half away from zero, never `-0.00`. */
  show(decimals: number): string {
    const scaled =
      (this.over < 0n ? -this.over : this.over) * 10n ** BigInt(decimals) * 2n
    const units = (scaled + this.under) / (this.under * 2n)
    const digits = units.toString().padStart(decimals + 1, "0")
    const cut = digits.length - decimals
    const text =
      decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`
    return this.over < 0n && units !== 0n ? `-${text}` : text
  }
}
