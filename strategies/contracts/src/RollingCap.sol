// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A cap on what is spent in any 24 hours
/// @notice Spending is counted in periods of six hours; the present period and the four before it may not exceed the
/// cap together. Any 24 hours touch at most those five, so the cap holds strictly; what was spent frees up again
/// after 24 to 30 hours.
library RollingCap {
    uint256 private constant PERIOD = 6 hours;
    uint256 private constant SLOTS = 5;

    /// @notice `spent[p % 5]` is what was spent in period p, for the five periods up to `last`.
    struct Window {
        uint128[5] spent;
        uint64 last;
    }

    /// @notice What counts against the cap now, in base units.
    function used(Window storage w) internal view returns (uint256 sum) {
        uint256 last = w.last;
        uint256 behind = block.timestamp / PERIOD - last;
        for (uint256 i = 0; i < SLOTS; ++i) {
            uint256 age = behind + (last % SLOTS + SLOTS - i) % SLOTS;
            if (age < SLOTS) sum += w.spent[i];
        }
    }

    /// @notice Counts `amount` against `cap`, both in base units.
    /// @return Whether it fits; if not, nothing was counted.
    function spend(Window storage w, uint256 amount, uint256 cap) internal returns (bool) {
        if (amount > cap || used(w) + amount > cap) return false;
        uint256 period = block.timestamp / PERIOD;
        uint256 last = w.last;
        if (period != last) {
            uint256 stale = period - last;
            if (stale > SLOTS) stale = SLOTS;
            for (uint256 i = 0; i < stale; ++i) {
                w.spent[(period - i) % SLOTS] = 0;
            }
            w.last = uint64(period);
        }
        w.spent[period % SLOTS] += uint128(amount); // amount <= cap, and caps are uint128
        return true;
    }
}
