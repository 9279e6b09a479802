// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {AggregatorV3Interface} from "./Interfaces.sol";
import {AssetState, TreasuryConfig} from "./TreasuryConfig.sol";

/// @title The least that a swap must bring, by price feeds
abstract contract TreasuryOracle is TreasuryConfig {
    /// @notice The feed's answer is missing, too old, from the future, or outside of its range.
    error BadPrice(address feed);
    /// @notice The rollup's sequencer is down, or has not been up for long enough.
    error SequencerDown();

    /// @notice Least base units of `tokenOut` that a swap of `amountIn` base units of `tokenIn` must bring: the value by
    /// both feeds, less the larger of the two assets' maxLossBps.
    /// @return floor 0 if `priced` is false.
    /// @return priced Whether both assets have a feed. A feed that has one but does not answer well reverts instead.
    function swapFloor(address tokenIn, address tokenOut, uint256 amountIn)
        public
        view
        returns (uint256 floor, bool priced)
    {
        AssetState storage ruleIn = _assets[tokenIn];
        AssetState storage ruleOut = _assets[tokenOut];
        if (ruleIn.feed == address(0) || ruleOut.feed == address(0)) return (0, false);
        _checkSequencer();
        uint256 scaleIn = _price(ruleIn) * 10 ** (uint256(ruleOut.decimals) + ruleOut.feedDecimals);
        uint256 scaleOut = _price(ruleOut) * 10 ** (uint256(ruleIn.decimals) + ruleIn.feedDecimals);
        uint256 loss = Math.max(ruleIn.maxLossBps, ruleOut.maxLossBps);
        uint256 fair = Math.mulDiv(amountIn, scaleIn, scaleOut);
        return (Math.mulDiv(fair, BPS - loss, BPS, Math.Rounding.Ceil), true);
    }

    function _price(AssetState storage rule) private view returns (uint256) {
        address feed = rule.feed;
        (, int256 answer,, uint256 updatedAt,) = AggregatorV3Interface(feed).latestRoundData();
        if (answer <= 0 || updatedAt == 0 || updatedAt > block.timestamp) revert BadPrice(feed);
        if (block.timestamp - updatedAt > rule.heartbeat) revert BadPrice(feed);
        uint256 price = uint256(answer);
        if (price < rule.minAnswer || price > rule.maxAnswer) revert BadPrice(feed);
        return price;
    }

    function _checkSequencer() private view {
        address feed = sequencerFeed;
        if (feed == address(0)) return;
        (, int256 down, uint256 startedAt,,) = AggregatorV3Interface(feed).latestRoundData();
        if (down != 0 || startedAt == 0 || block.timestamp - startedAt < sequencerGrace) revert SequencerDown();
    }
}
