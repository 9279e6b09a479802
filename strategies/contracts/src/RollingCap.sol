// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @title A cap on what is spent in any 24 hours
/// @notice Spending is counted in periods of six hours; the present period and the four before it may not exceed the
/// cap together. Any 24 hours touch at most those five, so the cap holds strictly; what was spent frees up again
/// after 24 to 30 hours.
library RollingCap {
    uint256 private constant PERIOD = 6 hours;
    uint256 private constant SLOTS = 5;

    /// @notice What was spent in period p is the p % 5th of five numbers of 128 bits that share three slots, for the
    /// five periods up to `last`; `last` shares the third slot.
    struct Window {
        uint128 spent0;
        uint128 spent1;
        uint128 spent2;
        uint128 spent3;
        uint128 spent4;
        uint64 last;
    }

    /// @notice What counts against the cap now, in base units.
    function used(Window storage w) internal view returns (uint256 sum) {
        (uint256[SLOTS] memory spent,) = _load(w);
        for (uint256 i = 0; i < SLOTS; ++i) {
            sum += spent[i];
        }
    }

    /// @notice Counts `amount` against `cap`, both in base units.
    /// @return Whether it fits; if not, nothing was counted.
    function spend(Window storage w, uint256 amount, uint256 cap) internal returns (bool) {
        (uint256[SLOTS] memory spent, uint256 period) = _load(w);
        uint256 sum = amount;
        for (uint256 i = 0; i < SLOTS; ++i) {
            if (sum > cap) return false; // before the sum can overflow
            sum += spent[i];
        }
        if (sum > cap) return false;
        spent[period % SLOTS] += amount; // at most cap, and caps are uint128
        w.spent0 = uint128(spent[0]);
        w.spent1 = uint128(spent[1]);
        w.spent2 = uint128(spent[2]);
        w.spent3 = uint128(spent[3]);
        w.spent4 = uint128(spent[4]);
        w.last = uint64(period);
        return true;
    }

    /// @dev What was spent in the periods that count now, and the present period.
    function _load(Window storage w) private view returns (uint256[SLOTS] memory spent, uint256 period) {
        spent = [uint256(w.spent0), w.spent1, w.spent2, w.spent3, w.spent4];
        period = block.timestamp / PERIOD;
        uint256 stale = period - w.last;
        if (stale > SLOTS) stale = SLOTS;
        for (uint256 i = 0; i < stale; ++i) {
            spent[(period - i) % SLOTS] = 0;
        }
    }
}
